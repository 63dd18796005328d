package org.nianbao.report.write;

import java.nio.charset.StandardCharsets;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.pdf.PdfWriter;
import org.nianbao.report.write.sheet.SheetWriter;
import org.nianbao.report.write.text.CsvWriter;
import org.nianbao.report.write.text.TextWriter;
import org.nianbao.report.write.word.WordWriter;

/**
 * Writes a report in any of the {@linkplain OutputFormat forms}. The same report always gives the same bytes; nothing in a
 * report's texts can become markup, a formula or a command. Stateless and thread-safe.
 */
public final class ReportWriters {

    private ReportWriters() {}

    /**
     * The report as a file of this form.
     *
     * @throws UnprintableReportException when the report cannot be written in this form, with a sentence that says why
     */
    public static byte[] write(AnnualReport report, OutputFormat format) {
        return switch (format) {
            case JSON -> utf8(ReportJson.writePretty(report));
            case HTML -> utf8(HtmlWriter.page(report));
            case CSV -> CsvWriter.write(report);
            case TXT -> utf8(TextWriter.write(report));
            case PDF -> PdfWriter.write(report);
            case DOCX -> WordWriter.write(report);
            case XLSX -> SheetWriter.write(report);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
