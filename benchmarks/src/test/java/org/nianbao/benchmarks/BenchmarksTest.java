package org.nianbao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.report.write.OutputFormat;

/** Every benchmark does its work once. */
class BenchmarksTest {

    @ParameterizedTest
    @EnumSource
    void readsAndOpensEveryKind(SampleFile kind) throws Exception {
        ReadingBenchmark reading = new ReadingBenchmark();
        reading.kind = kind;

        reading.prepare();

        assertThat(reading.baseline()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void checksEitherWay(CheckingBenchmark.Way way) throws Exception {
        CheckingBenchmark checking = new CheckingBenchmark();
        checking.way = way;

        checking.prepare();

        assertThat(checking.work().findings()).isNotEmpty();
        assertThat(checking.baseline()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryForm(OutputFormat form) throws Exception {
        WritingBenchmark writing = new WritingBenchmark();
        writing.form = form;

        writing.prepare();

        assertThat(writing.work()).isNotEmpty();
        assertThat(writing.baseline()).isNotEmpty();
    }
}
