package org.nianbao.report.write.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.write.OfficialTable;

/** The template as an office hands it in: opened, filled in where it is open, and saved. */
final class FilledTemplate {

    /** The sheet that says how to fill in the others stands before them. */
    private static final int SECTIONS = 1;

    private FilledTemplate() {}

    static byte[] of(AnnualReport report) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetTemplate.write(report.format())));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XSSFSheet first = workbook.getSheetAt(SECTIONS);
            type(first, 0, List.of(report.title()));
            type(first, 1, report.preamble().lines().toList());
            for (TextPart part : List.of(TextPart.S1, TextPart.S5, TextPart.S6)) {
                XSSFSheet sheet = sheet(workbook, part);
                type(
                        sheet,
                        rowOf(sheet, part.label()) + 1,
                        String.valueOf(part.in(report)).lines().toList());
            }
            for (OfficialTable table : OfficialTable.of(report)) {
                fill(sheet(workbook, table.part()), table);
            }
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, TextPart part) {
        return workbook.getSheetAt(SECTIONS + part.ordinal() - TextPart.S1.ordinal());
    }

    private static int rowOf(XSSFSheet sheet, String label) {
        int row = 0;
        while (!sheet.getRow(row).getCell(0).getStringCellValue().equals(label)) {
            row++;
        }
        return row;
    }

    private static void type(XSSFSheet sheet, int row, List<String> paragraphs) {
        List<String> rows = new ArrayList<>(paragraphs);
        for (int i = 0; i < rows.size(); i++) {
            open(sheet, row + i, 0).setCellValue(rows.get(i));
        }
    }

    private static void fill(XSSFSheet sheet, OfficialTable table) {
        table.forEach((row, column, cell) -> {
            if (cell.address() != null && !cell.text().isEmpty()) {
                open(sheet, row + 1, column).setCellValue(Double.parseDouble(cell.text()));
            }
        });
    }

    private static Cell open(XSSFSheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        if (cell.getCellStyle().getLocked()) {
            throw new AssertionError("locked: " + cell.getAddress() + " of " + sheet.getSheetName());
        }
        return cell;
    }
}
