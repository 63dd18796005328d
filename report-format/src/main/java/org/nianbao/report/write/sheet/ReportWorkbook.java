package org.nianbao.report.write.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.write.OfficialTable;
import org.nianbao.report.write.PrintableText;
import org.nianbao.report.write.TimelessZip;

/** The sheets of a report, one for each section, and in a template the one that says how to fill them in. */
final class ReportWorkbook {

    private static final Map<TextPart, String> NAMES = new EnumMap<>(Map.of(
            TextPart.S1, "一、总体情况",
            TextPart.S2, "二、主动公开",
            TextPart.S3, "三、依申请公开",
            TextPart.S4, "四、复议诉讼",
            TextPart.S5, "五、问题及改进",
            TextPart.S6, "六、其他事项"));

    private final XSSFWorkbook workbook;
    private final SheetStyles styles;

    private ReportWorkbook(XSSFWorkbook workbook, boolean template) {
        this.workbook = workbook;
        this.styles = new SheetStyles(workbook, template);
    }

    /** A workbook with the report in it; as a template its cells are open and its labels locked. */
    static byte[] bytes(AnnualReport report, boolean template, String title) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                TimelessZip zip = new TimelessZip(file)) {
            new ReportWorkbook(workbook, template).write(report, template);
            describe(workbook.getProperties(), title);
            workbook.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** No date, so that the same report gives the same bytes, and no other program's name. */
    private static void describe(POIXMLProperties properties, String title) {
        properties.getCoreProperties().setTitle(PrintableText.line(title));
        properties.getCoreProperties().setCreator("Nianbao");
        properties.getCoreProperties().setCreated(Optional.empty());
        properties.getExtendedProperties().setApplication("Nianbao");
    }

    private void write(AnnualReport report, boolean template) {
        if (template) {
            GuideSheet.write(workbook, report.format(), styles);
        }
        for (TextPart part : NAMES.keySet()) {
            XSSFSheet sheet = workbook.createSheet(NAMES.get(part));
            String text = part.in(report);
            if (text == null) {
                OfficialTable table = OfficialTable.of(report).stream()
                        .filter(t -> t.part() == part)
                        .findFirst()
                        .orElseThrow();
                new TableSheet(sheet, styles, table).write();
            } else {
                new TextSheet(sheet, styles).write(report, part, text);
            }
            if (template) {
                lock(sheet, text != null);
            }
        }
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
    }

    /** Labels cannot be changed by accident; who wants to change them needs no password. Rows of text can be added. */
    private static void lock(XSSFSheet sheet, boolean text) {
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockInsertRows(!text);
    }
}
