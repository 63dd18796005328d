package org.nianbao.report.write.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.source.SheetNotes;
import org.nianbao.report.write.PrintableText;

/**
 * A section of text on a sheet: a paragraph a row in the first column, so that programs make each row as high as its text.
 * Before the first section stand the title and the text before it.
 */
final class TextSheet {

    /** Not wider than what is printed on A4: not every program makes a single column smaller. */
    static final int WIDTH = 76;

    private static final int NOTES = 42;
    private static final int OPEN_ROWS = 30;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private int next;

    TextSheet(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(AnnualReport report, TextPart part, String text) {
        sheet.setColumnWidth(0, WIDTH * 256);
        sheet.setColumnWidth(1, NOTES * 256);
        if (part == TextPart.S1) {
            paragraphs(PrintableText.line(report.title()), styles.title(), 1, "标题：单位全称＋年份＋“年政府信息公开工作年度报告”");
            paragraphs(report.preamble(), styles.text(), 2, "前言：编制依据、统计期限等，可以不填");
        }
        int heading = next;
        CellText.set(cell(styles.heading()), part.label());
        RowHeights.fit(
                sheet.getRow(next),
                part.label(),
                WIDTH,
                styles.heading().getFont().getFontHeightInPoints());
        next++;
        paragraphs(text, styles.text(), OPEN_ROWS, "正文：一个自然段填一行，不够可以插入行");
        PagePrint.pages(sheet, 1, 0);
        PagePrint.area(sheet, next - 1, 0);
        if (heading == 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            sheet.createFreezePane(0, 1);
        }
    }

    /** A text a line a row; in a template at least so many rows, with a note beside the first. */
    private void paragraphs(String text, XSSFCellStyle style, int rows, String note) {
        int first = next;
        if (!text.isBlank()) {
            for (String line : text.split("\n", -1)) {
                paragraph(line, style);
            }
        }
        if (styles.isTemplate()) {
            while (next < first + rows) {
                cell(style);
                RowHeights.fit(sheet.getRow(next), "", WIDTH, style.getFont().getFontHeightInPoints());
                next++;
            }
            note(first, SheetNotes.MARK + note);
        }
    }

    private void paragraph(String line, XSSFCellStyle style) {
        if (line.isBlank()) {
            next++;
            return;
        }
        List<String> pieces = CellText.pieces(line);
        for (int i = 0; i < pieces.size(); i++) {
            CellText.set(cell(style), pieces.get(i));
            RowHeights.fit(
                    sheet.getRow(next), pieces.get(i), WIDTH, style.getFont().getFontHeightInPoints());
            if (i > 0) {
                note(next, SheetNotes.CONTINUED);
            }
            next++;
        }
    }

    private XSSFCell cell(XSSFCellStyle style) {
        XSSFRow row = sheet.getRow(next);
        XSSFCell cell = (row == null ? sheet.createRow(next) : row).createCell(0);
        cell.setCellStyle(style);
        return cell;
    }

    private void note(int row, String text) {
        XSSFCell cell = sheet.getRow(row).createCell(1);
        cell.setCellStyle(styles.note());
        cell.setCellValue(text);
    }
}
