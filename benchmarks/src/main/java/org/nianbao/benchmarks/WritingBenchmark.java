package org.nianbao.benchmarks;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing a report in each form, beside writing its JSON on one line. */
@State(Scope.Benchmark)
public class WritingBenchmark {

    /** The form. */
    @Param
    public OutputFormat form = OutputFormat.TXT;

    private @Nullable AnnualReport report;

    /** Reads the report. */
    @Setup
    public void prepare() throws IOException {
        report = SampleFile.report();
    }

    /** The report as a file. */
    @Benchmark
    public byte[] work() {
        return ReportWriters.write(Objects.requireNonNull(report), form);
    }

    /** The report as JSON. */
    @Benchmark
    public String baseline() {
        return ReportJson.writeString(Objects.requireNonNull(report));
    }
}
