package org.nianbao.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;

/**
 * A report as a file of each kind: a real one as text, the same written in the forms that are written, and documents of the
 * tests for the kinds that are not.
 */
public enum SampleFile {
    TXT,
    MARKDOWN,
    HTML,
    DOCX,
    DOC,
    XLSX,
    XLS,
    PDF;

    private static final String SEED = "seeds/001_e8660239deac921c.txt";

    /** The file's content. */
    byte[] content() throws IOException {
        return switch (this) {
            case TXT -> resource(SEED);
            case MARKDOWN -> resource("pages/markdown-with-table-in-two-parts.md");
            case HTML -> ReportWriters.write(report(), OutputFormat.HTML);
            case DOCX -> ReportWriters.write(report(), OutputFormat.DOCX);
            case DOC -> resource("office/official.doc");
            case XLSX -> ReportWriters.write(report(), OutputFormat.XLSX);
            case XLS -> old(ReportWriters.write(report(), OutputFormat.XLSX));
            case PDF -> ReportWriters.write(report(), OutputFormat.PDF);
        };
    }

    /** The real report that the forms are written from, as it was read. */
    static Reading reading() throws IOException {
        if (ReportReader.read("report.txt", resource(SEED)) instanceof Reading reading) {
            return reading;
        }
        throw new IllegalStateException(SEED + " is no report");
    }

    static AnnualReport report() throws IOException {
        return reading().report();
    }

    /** A file of the tests of report-format, from the root of the checkout or from a module of it. */
    private static byte[] resource(String name) throws IOException {
        Path folder = Path.of("report-format", "src", "test", "resources");
        return Files.readAllBytes((Files.exists(folder) ? folder : Path.of("..").resolve(folder)).resolve(name));
    }

    /** The same cells in a workbook of before 2007. */
    private static byte[] old(byte[] workbook) throws IOException {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                HSSFWorkbook to = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Sheet sheet : from) {
                copy(sheet, to.createSheet(sheet.getSheetName()));
            }
            to.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void copy(Sheet from, Sheet to) {
        for (Row row : from) {
            Row copy = to.createRow(row.getRowNum());
            for (Cell cell : row) {
                Cell same = copy.createCell(cell.getColumnIndex());
                switch (cell.getCellType()) {
                    case NUMERIC -> same.setCellValue(cell.getNumericCellValue());
                    case STRING -> same.setCellValue(cell.getStringCellValue());
                    default -> same.setBlank();
                }
            }
        }
        from.getMergedRegions().forEach(to::addMergedRegion);
    }
}
