package org.nianbao.report.write.sheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.write.OfficialCell;
import org.nianbao.report.write.OfficialTable;

/** A section with a table on a sheet: its heading, below it the table with its merged cells, around it what is noted. */
final class TableSheet {

    private static final int WIDTH = 96;
    private static final int WIDEST = 36;
    private static final int HEAD_ROWS = 3;
    private static final int LABEL_COLUMNS = 3;
    private static final float HEADING_HEIGHT = 32;

    /** Workbooks keep fifteen digits of a number. */
    private static final int MOST_DIGITS = 15;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final OfficialTable table;
    private final Map<NumberAddress, CellAddress> places = new HashMap<>();

    TableSheet(XSSFSheet sheet, SheetStyles styles, OfficialTable table) {
        this.sheet = sheet;
        this.styles = styles;
        this.table = table;
    }

    void write() {
        RowHeights heights = new RowHeights(columns());
        for (int row = 0; row <= table.rows().size(); row++) {
            sheet.createRow(row);
        }
        heading();
        table.forEach((row, column, cell) -> {
            place(row + 1, column, cell);
            heights.take(row + 1, column, cell);
        });
        heights.set(sheet);
        int lastRow = table.rows().size();
        int lastColumn = table.widths().size() - 1;
        InputRules.add(sheet, places);
        sheet.addIgnoredErrors(new CellRangeAddress(1, lastRow, 0, lastColumn), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        PagePrint.pages(sheet, 1, 1);
        PagePrint.area(sheet, lastRow, lastColumn);
        if (table.part() == TextPart.S3) {
            sheet.createFreezePane(LABEL_COLUMNS, HEAD_ROWS + 1);
            sheet.setRepeatingRows(new CellRangeAddress(0, HEAD_ROWS, -1, -1));
        }
        new TableChecks(sheet, styles, places).write(lastRow, lastColumn);
    }

    /** The widths in characters, as the official template has them to each other, but wide enough for every number. */
    private double[] columns() {
        int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
        double[] columns = new double[table.widths().size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = (double) table.widths().get(i) * WIDTH / sum;
        }
        table.forEach((row, column, cell) -> {
            if (cell.kind() == OfficialCell.Kind.NUMBER && cell.columns() == 1) {
                columns[column] = Math.max(columns[column], cell.text().length() + 1);
            }
        });
        for (int i = 0; i < columns.length; i++) {
            sheet.setColumnWidth(i, (int) (Math.min(columns[i], WIDEST) * 256));
        }
        return columns;
    }

    private void heading() {
        XSSFRow row = sheet.getRow(0);
        row.setHeightInPoints(HEADING_HEIGHT);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(styles.heading());
        CellText.set(cell, table.part().label());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, table.widths().size() - 1));
    }

    /** A cell with its borders all around, also where it is merged. */
    private void place(int row, int column, OfficialCell cell) {
        XSSFCellStyle style = style(cell);
        for (int r = row; r < row + cell.rows(); r++) {
            for (int c = column; c < column + cell.columns(); c++) {
                sheet.getRow(r).createCell(c).setCellStyle(style);
            }
        }
        if (cell.rows() * cell.columns() > 1) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(row, row + cell.rows() - 1, column, column + cell.columns() - 1));
        }
        NumberAddress address = cell.address();
        if (address == null) {
            CellText.set(sheet.getRow(row).getCell(column), cell.text());
        } else {
            places.put(address, new CellAddress(row, column));
            number(sheet.getRow(row).getCell(column), cell.text());
        }
    }

    private XSSFCellStyle style(OfficialCell cell) {
        return switch (cell.kind()) {
            case COLUMN, COLUMN_GROUP, ROW_GROUP -> styles.label();
            case ROW -> styles.rowLabel();
            case NUMBER ->
                cell.address() instanceof ProactiveAddress proactive
                                && proactive.cell().isMoney()
                        ? styles.money()
                        : styles.count();
        };
    }

    /** As a number where a workbook gives back every digit of it, zeros at its end too; else as text. */
    private static void number(XSSFCell cell, String written) {
        if (written.isEmpty()) {
            return;
        }
        BigDecimal number = new BigDecimal(written);
        boolean zerosAtEnd =
                number.scale() > 0 && number.unscaledValue().mod(BigInteger.TEN).signum() == 0;
        long digits = written.chars().filter(Character::isDigit).count();
        if (digits > MOST_DIGITS || zerosAtEnd) {
            CellText.set(cell, written);
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }
}
