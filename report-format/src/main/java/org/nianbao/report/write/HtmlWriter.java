package org.nianbao.report.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.ParagraphEnds;
import org.nianbao.report.text.CharacterForms;
import org.nianbao.report.text.TitleText;

/**
 * A report as HTML in the official layout: title, six headings, three tables with the merged cells of the template. Every
 * cell carries its address ({@code data-cell}), every section its name ({@code id="S1"}). Every line of a text is a
 * paragraph with all its blanks, which the style keeps ({@code white-space: pre-wrap}). Everything from the report is
 * escaped. Stateless and thread-safe.
 */
public final class HtmlWriter {

    /** A line of a text with nothing on it. */
    public static final String BLANK_LINE = "<p class=\"blank\"><br/></p>";

    private static final String STYLE = style();

    private HtmlWriter() {}

    /** The report as a fragment, {@code <article class="annual-report">…</article>}. */
    public static String article(AnnualReport report) {
        Html html = new Html();
        article(html, report);
        return html.toString();
    }

    /** The report as a whole page of its own, with its CSS inside. */
    public static String page(AnnualReport report) {
        Html html = new Html();
        html.tag("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(TitleText.shown(report.title()))
                .tag("</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        article(html, report);
        return html.tag("</body>\n</html>\n").toString();
    }

    /** The CSS that {@link #article} needs; every selector begins with {@code .annual-report}. */
    public static String css() {
        return STYLE;
    }

    /** Text from anywhere as it stands in HTML or XHTML: printable and escaped. */
    public static String escaped(String text) {
        return new Html().text(text).toString();
    }

    private static void article(Html html, AnnualReport report) {
        String shown = TitleText.shown(report.title());
        html.tag("<article class=\"annual-report\" lang=\"zh-CN\"");
        if (!shown.equals(report.title())) {
            // for readers: the title with the blanks that are not shown
            html.tag(" data-title=\"").text(report.title()).tag("\"");
        }
        html.tag(">\n<h1>").text(shown).tag("</h1>\n");
        ParagraphEnds ends = ParagraphEnds.of(report);
        if (!report.preamble().isEmpty()) {
            html.tag("<div id=\"P\" class=\"text\">\n");
            paragraphs(html, ends.mark(report.preamble()));
            html.tag("</div>\n");
        }
        for (int number = 1; number <= 6; number++) {
            TextPart part = TextPart.section(number);
            html.tag("<section id=\"" + part.name() + "\">\n<h2>")
                    .text(part.label())
                    .tag("</h2>\n");
            section(html, report, part, ends);
            html.tag("</section>\n");
        }
        html.tag("</article>\n");
    }

    private static void section(Html html, AnnualReport report, TextPart part, ParagraphEnds ends) {
        String text = part.in(report);
        if (text != null) {
            paragraphs(html, ends.mark(text));
        } else {
            TableHtml.write(html, OfficialTable.of(report, part));
        }
    }

    /** A line is a paragraph; one with blanks of its own before it is not indented once more. */
    private static void paragraphs(Html html, String text) {
        for (String line : text.isEmpty() ? new String[0] : text.split("\n", -1)) {
            if (line.isEmpty()) {
                html.tag(BLANK_LINE + "\n");
            } else {
                boolean indented = CharacterForms.isBlank(line.codePointAt(0));
                html.tag(indented ? "<p class=\"indented\">" : "<p>").text(line).tag("</p>\n");
            }
        }
    }

    private static String style() {
        try (InputStream css = HtmlWriter.class.getResourceAsStream("annual-report.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
