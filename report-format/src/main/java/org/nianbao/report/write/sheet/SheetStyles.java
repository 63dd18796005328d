package org.nianbao.report.write.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look; fonts by the names that Chinese offices have. */
final class SheetStyles {

    private static final String BODY = "宋体";
    private static final String HEADINGS = "黑体";
    private static final short WHOLE_NUMBER = 1;

    private final XSSFWorkbook workbook;
    private final boolean template;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle label;
    private final XSSFCellStyle rowLabel;
    private final XSSFCellStyle count;
    private final XSSFCellStyle money;
    private final XSSFCellStyle note;
    private final XSSFCellStyle warning;
    private final XSSFCellStyle guide;

    /** For a template, where the cells to fill in are coloured and not locked. */
    SheetStyles(XSSFWorkbook workbook, boolean template) {
        this.workbook = workbook;
        this.template = template;
        workbook.getFontAt(0).setFontName(BODY);
        title = open(text(HEADINGS, 18, HorizontalAlignment.CENTER));
        heading = wrapped(HEADINGS, 14, HorizontalAlignment.LEFT);
        text = open(text(BODY, 12, HorizontalAlignment.LEFT));
        label = bordered(wrapped(BODY, 10, HorizontalAlignment.CENTER));
        rowLabel = bordered(wrapped(BODY, 10, HorizontalAlignment.LEFT));
        count = number(WHOLE_NUMBER);
        money = number((short) 0);
        note = coloured(IndexedColors.GREY_50_PERCENT);
        warning = coloured(IndexedColors.RED);
        guide = wrapped(BODY, 12, HorizontalAlignment.LEFT);
    }

    private XSSFCellStyle wrapped(String font, int size, HorizontalAlignment horizontal) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(font, size));
        style.setAlignment(horizontal);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFFont font(String name, int size) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) size);
        return font;
    }

    /** What begins with a sign of a formula stays text also when someone edits it. */
    private XSSFCellStyle text(String font, int size, HorizontalAlignment horizontal) {
        XSSFCellStyle style = wrapped(font, size, horizontal);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(!template);
        return style;
    }

    private XSSFCellStyle number(short format) {
        XSSFCellStyle style = bordered(wrapped(BODY, 10, HorizontalAlignment.CENTER));
        style.setWrapText(false);
        style.setShrinkToFit(true);
        style.setDataFormat(format);
        return open(style);
    }

    private XSSFCellStyle open(XSSFCellStyle style) {
        style.setLocked(false);
        if (template) {
            style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            bordered(style);
        }
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle coloured(IndexedColors colour) {
        XSSFCellStyle style = wrapped(BODY, 9, HorizontalAlignment.LEFT);
        style.getFont().setColor(colour.getIndex());
        return style;
    }

    boolean isTemplate() {
        return template;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle text() {
        return text;
    }

    /** A label over or beside several cells. */
    XSSFCellStyle label() {
        return label;
    }

    /** A label before one row. */
    XSSFCellStyle rowLabel() {
        return rowLabel;
    }

    XSSFCellStyle count() {
        return count;
    }

    XSSFCellStyle money() {
        return money;
    }

    XSSFCellStyle note() {
        return note;
    }

    XSSFCellStyle guide() {
        return guide;
    }

    /** A note that something does not add up. */
    XSSFCellStyle warning() {
        return warning;
    }
}
