package org.nianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.report.rule.Reports;
import org.nianbao.report.write.text.CsvWriter;

/** The CSV that {@code convert} writes is given to {@code check}. */
class NumbersListTest {

    private static final String CSV =
            new String(CsvWriter.write(Reports.titled(Reports.valid(3))), StandardCharsets.UTF_8);

    @Test
    void saysWhatTheListIsAndWhatToGiveInstead() {
        assertThat(refusal(CSV.getBytes(StandardCharsets.UTF_8))).contains("逐格列出数值的清单", "没有报告的文字部分", "请导入报告的Word、PDF");
    }

    @Test
    void knowsTheListAfterASpreadsheetProgramKeptIt() {
        List<byte[]> kept = List.of(
                CSV.getBytes(Charset.forName("GB18030")),
                CSV.replace(",", "\t").getBytes(StandardCharsets.UTF_8),
                CSV.replace(",", ";").getBytes(StandardCharsets.UTF_8),
                CSV.replace("单位,年度", "\"单位\",\"年度\"").getBytes(StandardCharsets.UTF_8));

        assertThat(kept).allSatisfy(list -> assertThat(refusal(list)).contains("逐格列出数值的清单"));
    }

    @Test
    void readsAReportWhoseTablesAreWrittenWithCommas() throws IOException {
        byte[] report = java.nio.file.Files.readAllBytes(GoldenFiles.RESOURCES.resolve("layouts/csv.txt"));

        assertThat(ReportReader.read("report.csv", report)).isInstanceOf(Reading.class);
    }

    private static String refusal(byte[] content) {
        return ReportReader.read("report.csv", content) instanceof Unreadable refused ? refused.message() : "";
    }
}
