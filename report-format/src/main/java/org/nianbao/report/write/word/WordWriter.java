package org.nianbao.report.write.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.ParagraphEnds;
import org.nianbao.report.write.OfficialTable;
import org.nianbao.report.write.PageLimit;
import org.nianbao.report.write.PrintableText;
import org.nianbao.report.write.TimelessZip;
import org.nianbao.report.write.UnprintableReportException;

/**
 * Writes a report as a Word document (.docx): A4 in the manner of GB/T 9704-2012, the tables with the merged cells of the
 * official template, table 3 on a page of its own. Fonts are named, not embedded; styles carry all of the look, so that
 * whoever edits the file changes it in one place. The same report always gives the same bytes; the file carries no date.
 * Thread-safe.
 */
public final class WordWriter {

    private WordWriter() {}

    /**
     * The report as the bytes of a Word document.
     *
     * @throws UnprintableReportException when its texts fill more than 150 pages
     */
    public static byte[] write(AnnualReport report) {
        PageLimit.check(report, "Word文档");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = BlankDocument.open();
                TimelessZip zip = new TimelessZip(file)) {
            document.getProperties().getCoreProperties().setTitle(WordTitle.property(report));
            content(new WordParagraphs(document), report);
            document.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void content(WordParagraphs page, AnnualReport report) {
        WordTitle.lines(PrintableText.line(report.title())).ifPresent(page::title);
        ParagraphEnds ends = ParagraphEnds.of(report);
        page.text(ends.mark(report.preamble()));
        for (int number = 1; number <= 6; number++) {
            TextPart part = TextPart.section(number);
            String text = part.in(report);
            page.heading(part, text == null);
            if (text != null) {
                page.text(ends.mark(text));
            }
            OfficialTable.of(report).stream()
                    .filter(table -> table.part() == part)
                    .forEach(table -> WordTable.write(page.newTable(), table));
        }
    }
}
