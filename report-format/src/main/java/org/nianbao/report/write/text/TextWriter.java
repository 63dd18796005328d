package org.nianbao.report.write.text;

import java.util.List;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.ParagraphEnds;
import org.nianbao.report.write.OfficialTable;
import org.nianbao.report.write.PrintableText;

/**
 * A report as plain text: title, text before the first section, six headings with their texts, and the three tables in the
 * official layout and with its labels, their cells parted by tabs. Reading it gives the same report.
 */
public final class TextWriter {

    private TextWriter() {}

    /** The report as text with {@code \n} at the end of every line. */
    public static String write(AnnualReport report) {
        StringBuilder text = new StringBuilder();
        paragraph(text, PrintableText.line(report.title()));
        ParagraphEnds ends = ParagraphEnds.of(report);
        paragraph(text, PrintableText.of(ends.mark(report.preamble())));
        List<OfficialTable> tables = OfficialTable.of(report);
        for (int number = 1; number <= 6; number++) {
            TextPart part = TextPart.section(number);
            paragraph(text, part.label());
            String words = part.in(report);
            if (words != null) {
                paragraph(text, PrintableText.of(ends.mark(words)));
            }
            tables.stream().filter(table -> table.part() == part).forEach(table -> {
                table.grid().forEach(row -> text.append(String.join("\t", row)).append('\n'));
                text.append('\n');
            });
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append(words).append("\n\n");
        }
    }
}
