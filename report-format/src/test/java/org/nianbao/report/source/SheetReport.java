package org.nianbao.report.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;

/** Writes a report into a workbook the way offices copy it there. */
final class SheetReport {

    /** How offices do it. */
    enum Layout {
        /** Everything on one sheet, headings and texts in merged rows. */
        ONE_SHEET,
        /** A sheet for every section. */
        SHEET_PER_SECTION,
        /** Only the three tables, each on a sheet, from the third row of the second column on. */
        TABLES_ONLY
    }

    private final AnnualReport report;
    private final Workbook workbook;
    private final Layout layout;
    private final boolean asText;
    private final CellStyle[] formats;
    private int next;
    private Sheet sheet;
    private int line;

    private SheetReport(AnnualReport report, Workbook workbook, Layout layout, boolean asText) {
        this.report = report;
        this.workbook = workbook;
        this.layout = layout;
        this.asText = asText;
        this.formats = List.of("General", "#,##0", "0.00", "0\"件\"").stream()
                .map(this::format)
                .toArray(CellStyle[]::new);
        this.sheet = workbook.createSheet("报告");
    }

    static byte[] of(AnnualReport report, Workbook workbook, Layout layout, boolean asText) {
        try (Workbook closing = workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new SheetReport(report, workbook, layout, asText).write();
            closing.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CellStyle format(String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    private void write() {
        List<List<OfficialGrid>> tables =
                OfficeGrids.of(report, asText ? Set.of(OfficeTrait.NUMBERS_AS_TYPED) : Set.of());
        if (layout == Layout.TABLES_ONLY) {
            for (int i = 0; i < tables.size(); i++) {
                sheet = i == 0 ? sheet : workbook.createSheet("表" + i);
                line = 2;
                table(tables.get(i).get(0), 1);
            }
            return;
        }
        text(report.title());
        report.preamble().lines().forEach(this::text);
        for (int number = 1; number <= 6; number++) {
            TextPart part = TextPart.section(number);
            if (layout == Layout.SHEET_PER_SECTION && number > 1) {
                sheet = workbook.createSheet(part.name());
                line = 0;
            }
            text(part.label());
            String text = part.in(report);
            if (text != null) {
                text.lines().forEach(this::text);
            } else {
                table(tables.get(number - 2).get(0), 0);
            }
        }
    }

    private void text(String text) {
        sheet.createRow(line).createCell(0).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(line, line, 0, 9));
        line++;
    }

    private void table(OfficialGrid grid, int left) {
        Map<Integer, BitSet> taken = new HashMap<>();
        for (List<OfficialGrid.Cell> cells : grid.rows()) {
            Row row = sheet.createRow(line);
            int column = left;
            for (OfficialGrid.Cell cell : cells) {
                column = taken.computeIfAbsent(line, l -> new BitSet()).nextClearBit(column);
                fill(row.createCell(column), cell);
                for (int i = 0; i < cell.rows(); i++) {
                    taken.computeIfAbsent(line + i, l -> new BitSet()).set(column, column + cell.columns());
                }
                if (cell.rows() * cell.columns() > 1) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(line, line + cell.rows() - 1, column, column + cell.columns() - 1));
                }
            }
            line++;
        }
    }

    /** Numbers as numbers of several formats, every fifth as a formula with its value; or all as typed text. */
    private void fill(Cell cell, OfficialGrid.Cell content) {
        if (content.label() || asText) {
            cell.setCellValue(content.text());
            return;
        }
        double value = Double.parseDouble(content.text());
        cell.setCellStyle(formats[next++ % formats.length]);
        if (next % 5 == 0) {
            cell.setCellFormula(content.text() + "+0");
            cell.setCellValue(value);
        } else {
            cell.setCellValue(value);
        }
    }
}
