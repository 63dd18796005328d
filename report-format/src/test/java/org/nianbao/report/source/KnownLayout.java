package org.nianbao.report.source;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.pages.PageMarkup;
import org.nianbao.report.reading.pages.PageTrait;
import org.nianbao.report.reading.pages.WebReport;
import org.nianbao.report.reading.shapes.GroupStyle;
import org.nianbao.report.reading.shapes.LabelStyle;
import org.nianbao.report.reading.shapes.PageStyle;
import org.nianbao.report.reading.shapes.ReportText;
import org.nianbao.report.reading.shapes.RowStyle;
import org.nianbao.report.reading.shapes.Shape;

/** The layouts that reports come in, each as a writer. */
enum KnownLayout {
    TABS("txt", text(RowStyle.TABS)),
    MARKDOWN("md", text(RowStyle.PIPES)),
    BLANKS("txt", text(RowStyle.BLANKS)),
    CELL_PER_LINE("txt", text(RowStyle.CELL_PER_LINE)),
    CELL_PER_LINE_WITH_BLANK_LINES("txt", text(RowStyle.CELL_PER_LINE_WITH_BLANK_LINES)),
    VALUES_ON_THE_NEXT_LINE("txt", text(RowStyle.VALUES_ON_THE_NEXT_LINE)),
    GLUED("txt", text(RowStyle.GLUED)),
    GLUED_AFTER_A_BLANK("txt", text(RowStyle.GLUED_AFTER_A_BLANK)),
    PAGE_OF_A_CONTENT_SYSTEM("html", page(PageMarkup.TRS, PageTrait.NAVIGATION, PageTrait.TITLE_IN_HEADING)),
    PAGE_PASTED_FROM_WORD(
            "html", page(PageMarkup.WORD, PageTrait.LAYOUT_TABLES, PageTrait.ATTACHMENTS, PageTrait.PRINT_BUTTONS)),
    PAGE_IN_BOXES("html", page(PageMarkup.UEDITOR, PageTrait.SECTIONS_IN_DIVS, PageTrait.RELATED_REPORTS)),
    WORD("docx", (report, random) -> WordReport.of(report, Set.of())),
    WORD_NUMBERED("docx", (report, random) -> WordReport.of(report, Set.of(OfficeTrait.NUMBERED_BY_WORD))),
    WORD_TRACKED(
            "docx",
            (report, random) -> WordReport.of(report, Set.of(OfficeTrait.SPLIT_TABLE, OfficeTrait.TRACKED_CHANGES))),
    WORKBOOK_ONE_SHEET(
            "xlsx",
            (report, random) ->
                    SheetReport.of(report, new XSSFWorkbook(), SheetReport.Layout.ONE_SHEET, random.nextBoolean())),
    OLD_WORKBOOK(
            "xls",
            (report, random) -> SheetReport.of(
                    report, new HSSFWorkbook(), SheetReport.Layout.SHEET_PER_SECTION, random.nextBoolean()));

    private interface Writer {
        byte[] write(AnnualReport report, Random random);
    }

    private final String ending;
    private final Writer writer;

    KnownLayout(String ending, Writer writer) {
        this.ending = ending;
        this.writer = writer;
    }

    private static Writer text(RowStyle row) {
        Shape shape = new Shape(row, GroupStyle.BEFORE_THE_FIRST_ROW, PageStyle.PLAIN, LabelStyle.OFFICIAL, false);
        return (report, random) -> ReportText.of(report, shape, random).getBytes(StandardCharsets.UTF_8);
    }

    private static Writer page(PageMarkup markup, PageTrait first, PageTrait... traits) {
        return (report, random) -> WebReport.of(report, EnumSet.of(first, traits), markup, random);
    }

    /** The name of a file in this layout. */
    String fileName() {
        return "报告." + ending;
    }

    /** A report in this layout. */
    byte[] of(AnnualReport report) {
        return writer.write(report, new Random(report.agencyName().hashCode()));
    }

    /** True where the equations decide which digits are whose, and leave some open. */
    boolean isGlued() {
        return this == GLUED || this == GLUED_AFTER_A_BLANK;
    }
}
