package org.nianbao.report.write.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.UnprintableReportException;

/**
 * Writes a report as PDF: PDF/A-3a for keeping and PDF/UA-1 for everybody's reading, A4 in the manner of GB/T 9704-2012,
 * table 3 on a page of its own. Fonts are embedded as far as they are used. The same report always gives the same bytes; the
 * file carries no date. Thread-safe.
 */
public final class PdfWriter {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /**
     * The report as the bytes of a PDF file.
     *
     * @throws UnprintableReportException when its texts fill more than 150 pages
     */
    public static byte[] write(AnnualReport report) {
        PdfPage page = PdfPage.of(report);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = renderer(page)) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                Timeless.make(document, page.html());
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static PdfBoxRenderer renderer(PdfPage page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(Resource.bytes("srgb.icc"));
        builder.withProducer("Nianbao");
        // nothing is ever fetched, whatever a text says
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useUnicodeLineBreaker(PdfBlanks.lineBreaks());
        use(builder, PdfFont.common());
        use(builder, PdfFont.headings());
        if (page.needsRareFont()) {
            use(builder, PdfFont.rare());
        }
        builder.withHtmlContent(page.html(), null);
        return builder.buildPdfRenderer();
    }

    private static void use(PdfRendererBuilder builder, PdfFont font) {
        builder.useFont(() -> new ByteArrayInputStream(font.content()), font.family(), 400, FontStyle.NORMAL, true);
    }
}
