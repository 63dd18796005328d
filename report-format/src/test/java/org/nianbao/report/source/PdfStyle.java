package org.nianbao.report.source;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.report.write.pdf.PdfWriter;

/** How the pages of a PDF file look, printed from the page of a report. */
enum PdfStyle {
    BORDERS(
            "td,th{border:1px solid #000;padding:2pt}p{text-indent:2em}",
            "qinglan-zhujian-2024",
            "dongping-2023",
            "liulin-jiaoyu-2020"),
    WIDE_PAGES(
            "@page{size:A4 landscape;margin:15mm}td,th{border:1px solid #000}table{font-size:9pt}",
            "hewan-2023",
            "yunling-fuban-2021",
            "yongning-jiedao-2020"),
    LINES_ACROSS_ONLY(
            "td,th{border-top:1px solid #000;border-bottom:1px solid #000;padding:3pt 6pt}",
            "baisha-scjg-2022",
            "shiqiao-2024",
            "fengze-gongan-2019");

    private final String style;
    private final List<String> reports;

    PdfStyle(String style, String... reports) {
        this.style = style;
        this.reports = List.of(reports);
    }

    /** The names of the reports printed so. */
    List<String> reports() {
        return reports;
    }

    byte[] of(AnnualReport report) {
        XRLog.setLoggingEnabled(false);
        String page = """
                <html><head><style>body{font-family:F;font-size:11pt}table{border-collapse:collapse;width:100%%}
                h1{font-size:16pt;text-align:center}h2{font-size:12pt}%s</style></head><body>%s</body></html>
                """.formatted(style, HtmlWriter.article(report));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(
                () -> Objects.requireNonNull(PdfWriter.class.getResourceAsStream("common.ttf")),
                "F",
                400,
                FontStyle.NORMAL,
                true);
        builder.withHtmlContent(page, null);
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
