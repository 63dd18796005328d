package org.nianbao.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import org.nianbao.report.rule.Reports;

class HtmlWriterTest {

    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>");

    @Test
    void hasTheMergedCellsOfTheOfficialTemplate() throws IOException {
        assertThat(spans(HtmlWriter.article(Reports.valid(1)))).isEqualTo(OfficialTemplate.spans());
    }

    @Test
    void printsEveryNumberAtItsAddress() {
        AnnualReport report = Reports.valid(1);

        String html = HtmlWriter.article(report);

        for (NumberAddress address : report.numberAddresses()) {
            assertThat(html)
                    .containsPattern("data-cell=\"" + Pattern.quote(address.format()) + "\"[^>]*>"
                            + Pattern.quote(String.valueOf(report.cell(address))) + "</td>");
        }
    }

    @Test
    void escapesWhateverStandsInAReport() {
        AnnualReport report = Reports.valid(1);
        String nasty = "<script>alert('x')</script>&amp;\"\u0000\u0007";
        AnnualReport attacked = new AnnualReport(
                report.format(),
                report.year(),
                nasty,
                nasty,
                nasty,
                new Sections(nasty, nasty, nasty),
                report.proactiveDisclosure(),
                report.requests(),
                report.disputes());

        String page = HtmlWriter.page(attacked);

        assertThat(page)
                .doesNotContain("<script", "alert('", "&amp;&quot;", "\u0000", "\u0007")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;&quot;");
    }

    @Test
    void printsASingleRowOfOtherProcessingOverTwoColumns() {
        AnnualReport report = Reports.valid(1);

        String html = HtmlWriter.article(Reports.with(report, Requests.filledWith(0L, true)));

        assertThat(html)
                .contains("<th scope=\"row\" colspan=\"2\">（六）其他处理</th>")
                .contains("rowspan=\"20\"");
    }

    @Test
    void leavesAMissingNumberBlank() {
        AnnualReport report = Reports.valid(1);

        String html = HtmlWriter.article(Reports.with(report, Requests.filledWith(null, false)));

        assertThat(html).contains("<td data-cell=\"T3/granted/total\"></td>");
    }

    /** Per table and row, the spans of the cells that begin in it: rows×columns. */
    private static List<List<List<String>>> spans(String html) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (String table : html.split("<table")) {
            List<List<String>> rows = new ArrayList<>();
            for (String row : table.split("<tr>")) {
                List<String> cells = new ArrayList<>();
                Matcher cell = CELL.matcher(row);
                while (cell.find()) {
                    cells.add(span(cell.group(), "rowspan") + "×" + span(cell.group(), "colspan"));
                }
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
            if (!rows.isEmpty()) {
                tables.add(rows);
            }
        }
        return tables;
    }

    private static String span(String cell, String name) {
        Matcher span = Pattern.compile(name + "=\"(\\d+)\"").matcher(cell);
        return span.find() ? span.group(1) : "1";
    }
}
