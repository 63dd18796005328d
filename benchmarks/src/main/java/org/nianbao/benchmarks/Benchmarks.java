package org.nianbao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks, each in a process of its own, and keeps what came out as a table.
 *
 * <p>Arguments: the file for the table, and perhaps a pattern of benchmarks.
 */
public final class Benchmarks {

    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 3;

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        if (arguments.length == 0) {
            System.err.println("usage: Benchmarks RESULT.md [PATTERN]");
            System.exit(2);
        }
        Options options = new OptionsBuilder()
                .include(arguments.length > 1 ? arguments[1] : "org.nianbao.benchmarks")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(1)
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Files.writeString(
                Path.of(arguments[0]), Machine.description("Reading, checking and writing") + ResultTable.of(results));
    }
}
