package org.nianbao.benchmarks;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Checking a report by all rules, and the whole way of a text: opened, read and checked; beside opening the text. */
@State(Scope.Benchmark)
public class CheckingBenchmark {

    /** What is measured. */
    public enum Way {
        /** The rules alone. */
        RULES,
        /** From the bytes of a text file to its findings. */
        TEXT_TO_FINDINGS
    }

    /** Which way. */
    @Param
    public Way way = Way.RULES;

    private byte[] content = {};
    private @Nullable ReadingResult read;

    /** Reads the report. */
    @Setup
    public void prepare() throws IOException {
        content = SampleFile.TXT.content();
        read = SampleFile.reading();
    }

    /** All findings on the report. */
    @Benchmark
    public CheckResult work() {
        ReadingResult result = way == Way.RULES ? read : ReportReader.read("report.txt", content);
        if (result instanceof Reading reading) {
            return RuleSet.current().check(CheckInput.of(reading));
        }
        throw new IllegalStateException("no report");
    }

    /** The text file as lines. */
    @Benchmark
    public int baseline() throws IOException {
        return Opening.open(SampleFile.TXT, content);
    }
}
