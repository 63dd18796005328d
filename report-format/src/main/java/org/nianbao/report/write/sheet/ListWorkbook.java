package org.nianbao.report.write.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.write.PrintableText;

/**
 * A workbook of lists of any length: each sheet a head that stays in sight and can be filtered by, and one row after the
 * other, of which few are held in memory. Texts are texts whatever they begin with: none becomes a formula. Not thread-safe.
 *
 * <pre>{@code
 * try (ListWorkbook list = new ListWorkbook("2023年度报送情况")) {
 *     list.sheet("明细", List.of(Column.of("单位", 30), Column.of("报送日期", 12)));
 *     list.row("安都乡人民政府", LocalDate.of(2024, 1, 19));
 *     list.writeTo(out);
 * }
 * }</pre>
 */
public final class ListWorkbook implements AutoCloseable {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int LONGEST = 32_000;
    private static final int UNITS_PER_CHARACTER = 256;

    private final SXSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle date;
    private @Nullable SXSSFSheet sheet;
    private int next;

    /**
     * A column.
     *
     * @param width in characters of the alphabet; a Chinese character takes two
     */
    public record Column(String label, int width) {

        public static Column of(String label, int width) {
            return new Column(label, width);
        }
    }

    /** An empty workbook with a title among its properties. */
    public ListWorkbook(String title) {
        XSSFWorkbook plain = new XSSFWorkbook();
        plain.getProperties().getCoreProperties().setTitle(PrintableText.line(title));
        plain.getProperties().getCoreProperties().setCreator("Nianbao");
        plain.getProperties().getCoreProperties().setCreated(Optional.empty());
        plain.getProperties().getExtendedProperties().setApplication("Nianbao");
        SheetStyles styles = new SheetStyles(plain, false);
        head = styles.label();
        number = styles.count();
        XSSFCellStyle quoted = styles.rowLabel().copy();
        quoted.setQuotePrefixed(true);
        text = quoted;
        XSSFCellStyle day = styles.count().copy();
        day.setDataFormat(plain.createDataFormat().getFormat("yyyy-mm-dd"));
        date = day;
        workbook = new SXSSFWorkbook(plain, ROWS_IN_MEMORY);
    }

    /** Begins a sheet. */
    public void sheet(String name, List<Column> columns) {
        SXSSFSheet begun = workbook.createSheet(name);
        begun.createFreezePane(0, 1);
        begun.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        begun.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        begun.getPrintSetup().setLandscape(true);
        begun.getPrintSetup().setPaperSize((short) 9);
        begun.setFitToPage(true);
        begun.getPrintSetup().setFitHeight((short) 0);
        SXSSFRow row = begun.createRow(0);
        for (int at = 0; at < columns.size(); at++) {
            begun.setColumnWidth(at, columns.get(at).width() * UNITS_PER_CHARACTER);
            Cell cell = row.createCell(at);
            cell.setCellStyle(head);
            CellText.set(cell, columns.get(at).label());
        }
        sheet = begun;
        next = 1;
    }

    /**
     * Adds a row to the sheet that was begun last.
     *
     * @param values texts, whole numbers, dates; null leaves a cell empty
     */
    public void row(@Nullable Object... values) {
        if (sheet == null) {
            throw new IllegalStateException("no sheet was begun");
        }
        SXSSFRow row = sheet.createRow(next++);
        for (int at = 0; at < values.length; at++) {
            fill(row.createCell(at), values[at]);
        }
    }

    private void fill(Cell cell, @Nullable Object value) {
        cell.setCellStyle(text);
        if (value instanceof Number count) {
            cell.setCellStyle(number);
            cell.setCellValue(count.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellStyle(date);
            cell.setCellValue(day);
        } else if (value != null) {
            String words = value.toString();
            CellText.set(cell, words.length() > LONGEST ? words.substring(0, LONGEST) + "……" : words);
        }
    }

    /** Writes the file. */
    public void writeTo(OutputStream out) {
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frees the rows that lie in a temporary file. */
    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
