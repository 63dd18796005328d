package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.reading.shapes.SampleReports;
import org.nianbao.report.rule.CheckInput;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.RuleSet;
import org.nianbao.report.write.text.TextWriter;

/** What people type into cells: a number, or missing and told by a rule; never another number. */
class CellTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12; 12",
                "１２; 12",
                "1,234; 1234",
                "１，２３４; 1234",
                "1 234; 1234",
                "3.0; 3",
                "22（其中修订16件）; 22",
                "12①; 12",
                "12¹; 12"
            })
    void readsTheNumberOfACell(String cell, long number) {
        assertThat(number(cell)).isEqualByComparingTo(BigDecimal.valueOf(number));
        assertThat(codes(cell)).doesNotContain("F-04", "F-05", "F-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "／", "-", "－", "—", "——", "─", "无", "零", "〇", "○", "O", "一", "三", "12件", "12部", "0件", "5%", "①",
                "暂无", "不涉及", "约12", "12余"
            })
    void tellsOfACellThatHoldsNoNumber(String cell) {
        assertThat(number(cell)).isNull();
        assertThat(codes(cell)).contains("F-04").doesNotContain("F-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "００５", "0012", "01,234", "3.5", "05（其中修订1件）"})
    void tellsOfANumberThatIsNoCount(String cell) {
        assertThat(number(cell)).isNull();
        assertThat(codes(cell)).contains("F-05").doesNotContain("F-04", "F-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "007.5"})
    void tellsOfAFeeThatBeginsWithZero(String cell) {
        Reading reading = read(ProactiveCell.FEES, cell);

        assertThat(reading.report().proactiveDisclosure().number(ProactiveCell.FEES))
                .isNull();
        assertThat(findings(reading)).contains("T2-01").doesNotContain("F-04");
    }

    private static @Nullable BigDecimal number(String cell) {
        return read(ProactiveCell.DOCUMENTS_ISSUED, cell)
                .report()
                .proactiveDisclosure()
                .number(ProactiveCell.DOCUMENTS_ISSUED);
    }

    private static List<String> codes(String cell) {
        return findings(read(ProactiveCell.DOCUMENTS_ISSUED, cell));
    }

    private static List<String> findings(Reading reading) {
        return RuleSet.current().check(CheckInput.of(reading)).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static Reading read(ProactiveCell written, String cell) {
        AnnualReport report = SampleReports.of(new Random(7), SampleReports.Load.QUIET, Format.F2021);
        String row = written.rowLabel() + "\t";
        String text = TextWriter.write(report).replaceFirst(row + "[0-9.]+", row + cell);
        return (Reading) ReportReader.read("report.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
