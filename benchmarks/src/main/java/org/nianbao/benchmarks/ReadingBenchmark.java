package org.nianbao.benchmarks;

import java.io.IOException;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading a file of each kind as a report, beside merely opening it. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

    /** The kind of file. */
    @Param
    public SampleFile kind = SampleFile.TXT;

    private byte[] content = {};

    /** Makes the file. */
    @Setup
    public void prepare() throws IOException {
        content = kind.content();
        ReadingResult result = work();
        if (!(result instanceof Reading)) {
            throw new IllegalStateException(kind + ": " + result);
        }
    }

    /** The file as a report. */
    @Benchmark
    public ReadingResult work() {
        return ReportReader.read("report", content);
    }

    /** The file as text. */
    @Benchmark
    public int baseline() throws IOException {
        return Opening.open(kind, content);
    }
}
