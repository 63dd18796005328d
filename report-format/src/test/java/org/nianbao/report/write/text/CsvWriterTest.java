package org.nianbao.report.write.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Requests;
import org.nianbao.report.rule.Reports;

class CsvWriterTest {

    @Test
    void writesOneLinePerNumberInTheOrderOfTheFormat() {
        AnnualReport report = Reports.titled(Reports.valid(1));

        List<String> lines = lines(report);

        assertThat(lines).hasSize(201);
        assertThat(lines.get(0)).isEqualTo("\uFEFF单位,年度,表,行,列,数值");
        assertThat(lines.get(1)).isEqualTo("安都乡," + report.year() + ",表二,规章,本年制发件数,0");
        assertThat(lines.get(25)).startsWith("安都乡," + report.year() + ",表三,（一）予以公开,自然人,");
        assertThat(lines.get(39)).startsWith("安都乡," + report.year() + ",表三,（三）不予公开·1.属于国家秘密,自然人,");
        assertThat(lines.get(200)).startsWith("安都乡," + report.year() + ",表四,行政诉讼·复议后起诉,总计,");
    }

    @Test
    void leavesTheFieldOfAMissingNumberEmpty() {
        AnnualReport report = Reports.with(Reports.titled(Reports.valid(1)), Requests.filledWith(null, true));

        List<String> lines = lines(report);

        assertThat(lines).hasSize(187);
        assertThat(lines.get(11)).endsWith(",表三,一、本年新收政府信息公开申请数量,自然人,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "＝1", " =1", "\r=1"})
    void putsAnApostropheBeforeANameThatASpreadsheetWouldCalculate(String name) {
        String csv = new String(CsvWriter.write(Reports.named(Reports.valid(1), name)), StandardCharsets.UTF_8);

        assertThat(csv.split("\r\n")[1]).startsWith("\"'").contains(",表二,规章,");
    }

    @Test
    void quotesCommasAndQuotationMarks() {
        AnnualReport report = Reports.named(Reports.valid(1), "甲局,\"乙\"局");

        assertThat(lines(report).get(1)).startsWith("\"甲局,\"\"乙\"\"局\",");
    }

    private static List<String> lines(AnnualReport report) {
        return List.of(new String(CsvWriter.write(report), StandardCharsets.UTF_8).split("\r\n"));
    }
}
