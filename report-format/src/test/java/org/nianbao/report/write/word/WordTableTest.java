package org.nianbao.report.write.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Requests;
import org.nianbao.report.rule.Reports;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.report.write.OfficialTemplate;
import org.nianbao.report.write.WrittenReports;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** The tables of a written document. */
class WordTableTest {

    /** 156 mm in twentieths of a point. */
    private static final int WIDTH_OF_TEXT = 8844;

    @Test
    void hasTheMergedCellsOfTheOfficialTemplate() throws IOException {
        String document = WordParts.document(WordWriter.write(Reports.valid(1)));

        assertThat(OfficialTemplate.spans(document)).isEqualTo(OfficialTemplate.spans());
    }

    @Test
    void printsTheSingleRowOfOtherProcessingOf2019OverTwoColumns() {
        AnnualReport report = WrittenReports.layout("format-2019");

        String document = WordParts.document(WordWriter.write(report));

        assertThat(OfficialTemplate.spans(document).get(1).stream().filter(row -> row.contains("1×2")))
                .hasSize(4);
        assertThat(HtmlWriter.article(report)).contains("<th scope=\"row\" colspan=\"2\">（六）其他处理</th>");
        assertThat(document).containsPattern("（六）其他处理</w:t>");
    }

    @Test
    void isAsWideAsTheTextInEveryRow() throws IOException {
        for (XWPFTable table : tables(WrittenReports.seed("001"))) {
            assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                            .mapToInt(column -> Integer.parseInt(String.valueOf(column.getW())))
                            .sum())
                    .isEqualTo(WIDTH_OF_TEXT);
            for (XWPFTableRow row : table.getRows()) {
                assertThat(row.getCtRow().getTcList().stream()
                                .mapToInt(WordTableTest::width)
                                .sum())
                        .isEqualTo(WIDTH_OF_TEXT);
            }
        }
    }

    @Test
    void marksItsHeadAndSplitsNoRow() throws IOException {
        List<Long> heads = new ArrayList<>();
        for (XWPFTable table : tables(WrittenReports.seed("001"))) {
            heads.add(table.getRows().stream()
                    .filter(XWPFTableRow::isRepeatHeader)
                    .count());
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getCTTbl().getTblPr().getTblLook().getFirstRow()).isEqualTo(true);
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
        }
        assertThat(heads).containsExactly(2L, 3L, 3L);
    }

    @Test
    void putsTheThirdTableOnAPageOfItsOwn() throws IOException {
        try (XWPFDocument document = WordParts.opened(WordWriter.write(WrittenReports.seed("001")))) {
            assertThat(document.getParagraphs().stream()
                            .filter(XWPFParagraph::isPageBreak)
                            .map(XWPFParagraph::getText))
                    .containsExactly("三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况");
        }
    }

    @Test
    void keepsTheOtherTablesInOnePiece() throws IOException {
        List<XWPFTable> tables = tables(WrittenReports.seed("001"));
        for (XWPFTable table : List.of(tables.get(0), tables.get(2))) {
            List<XWPFTableRow> rows = table.getRows();
            assertThat(rows.subList(0, rows.size() - 1)).allMatch(WordTableTest::staysWithNext);
            assertThat(rows.get(rows.size() - 1)).matches(row -> !staysWithNext(row));
        }
    }

    @Test
    void leavesAMissingNumberEmpty() throws IOException {
        AnnualReport report = Reports.with(Reports.valid(1), Requests.filledWith(null, false));

        XWPFTable table = tables(report).get(1);

        for (XWPFTableRow row : table.getRows().subList(3, table.getNumberOfRows())) {
            List<CTTc> cells = row.getCtRow().getTcList();
            assertThat(cells.subList(cells.size() - 7, cells.size()))
                    .allMatch(cell -> cell.getPArray(0).sizeOfRArray() == 0);
        }
    }

    @Test
    void writesANumberTooLongForItsCellSmaller() {
        AnnualReport report = Reports.with(Reports.valid(1), Requests.filledWith(123_456_789_012L, false));

        String document = WordParts.document(WordWriter.write(report));

        assertThat(Pattern.compile("<w:sz w:val=\"[1-9]\"/><w:szCs w:val=\"[1-9]\"/></w:rPr><w:t>123456789012</w:t>")
                        .matcher(document)
                        .results())
                .hasSize(25 * 7);
        assertThat(WordParts.document(WordWriter.write(WrittenReports.seed("001"))))
                .doesNotContainPattern("<w:sz [^>]*/>(<w:szCs [^>]*/>)?</w:rPr><w:t>\\d");
    }

    private static List<XWPFTable> tables(AnnualReport report) throws IOException {
        try (XWPFDocument document = WordParts.opened(WordWriter.write(report))) {
            return List.copyOf(document.getTables());
        }
    }

    private static int width(CTTc cell) {
        return Integer.parseInt(Objects.toString(cell.getTcPr().getTcW().getW()));
    }

    private static boolean staysWithNext(XWPFTableRow row) {
        return row.getCtRow().getTcList().stream()
                .allMatch(cell -> cell.getPArray(0).getPPr().isSetKeepNext());
    }
}
