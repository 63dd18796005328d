package org.nianbao.report.write.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.TitleText;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.report.write.PageLimit;

/**
 * The page that becomes a PDF: the article of {@link HtmlWriter} as XHTML, with the printers' style sheet, bookmarks of the
 * six sections, and a note on characters that could not be drawn.
 *
 * @param html the whole page
 * @param needsRareFont true when it has a character that only the large font has
 */
record PdfPage(String html, boolean needsRareFont) {

    private static final String STYLE = Resource.text("pdf.css");

    private static final String UNTITLED = "政府信息公开工作年度报告";
    private static final Pattern TITLE =
            Pattern.compile("<h1>([^<&]{4,200}?[\\s\\u3000\\u00A0]*)(20\\d\\d\\s*年[^<&]{4,20})</h1>");

    private static final Pattern HEADING = Pattern.compile("(<h1[^>]*>)(.*?)</h1>");

    /** How many characters of the title's size fit into a line. */
    private static final int LINE = 20;

    private static final int LONGEST_LINE = 27;
    private static final int LINE_POINTS = 440;

    /** How many digits fit into a cell of table 3 or 4 at its size of type. */
    private static final int FITTING_DIGITS = 5;

    private static final double POINTS = 9;
    private static final Pattern LONG_NUMBER = Pattern.compile("(<td data-cell=\"T[34][^>]*)>([^<]{6,})<");

    /** The page of a report; refuses one that is {@linkplain PageLimit too long}. */
    static PdfPage of(AnnualReport report) {
        PageLimit.check(report, "PDF");
        DrawableText title = DrawableText.of(HtmlWriter.escaped(report.title().isBlank() ? UNTITLED : report.title()));
        // the library knows no heading before several rows, and no place where a line may be broken
        String written = longNumbersSmaller(titled(HtmlWriter.article(report), report.title()))
                .replace("scope=\"rowgroup\"", "scope=\"row\" class=\"group\"")
                .replace("<wbr/>", "<br/>");
        DrawableText article = DrawableText.of(written);
        String note = article.note().isEmpty() ? "" : "<p class=\"note\">" + article.note() + "</p>\n";
        String html = "<html lang=\"zh-CN\">\n<head>\n<title>" + title.text() + "</title>\n"
                + "<meta name=\"subject\" content=\"" + title.text() + "\"/>\n"
                + "<style>\n" + STYLE + "</style>\n"
                + bookmarks() + "</head>\n<body>\n"
                + PdfBlanks.set(article.text()) + note + "</body>\n</html>\n";
        return new PdfPage(html, article.needsRareFont());
    }

    /**
     * A title longer than a line is broken before its year, in type small enough for the agency's name to stay in one piece
     * where that can be; a document without a title is named after its kind.
     */
    private static String titled(String article, String written) {
        String text = HtmlWriter.escaped(written.isEmpty() ? UNTITLED : written);
        String named = HEADING.matcher(article).replaceFirst(Matcher.quoteReplacement("<h1>" + text + "</h1>"));
        return HEADING.matcher(inLines(named))
                .replaceFirst(heading -> Matcher.quoteReplacement(heading.group(1)
                        + Arrays.stream(heading.group(2).split("<br/>"))
                                .map(PdfPage::withUnseenBlanks)
                                .collect(Collectors.joining("<br/>"))
                        + "</h1>"));
    }

    /** A line of the title; blanks that are not shown have type so small that nobody sees them. */
    private static String withUnseenBlanks(String line) {
        List<String> pieces = TitleText.pieces(line);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(i % 2 == 0 ? pieces.get(i) : "<i>" + pieces.get(i) + "</i>");
        }
        return text.toString();
    }

    private static String inLines(String named) {
        Matcher title = TITLE.matcher(named);
        if (!title.find() || title.group(1).length() + title.group(2).length() <= LINE) {
            return named;
        }
        int name = title.group(1).length();
        boolean smaller = name > LINE && name <= LONGEST_LINE;
        String style = smaller ? " style=\"font-size: " + (LINE_POINTS / name) + "pt\"" : "";
        return title.replaceFirst("<h1" + style + ">$1<br/>$2</h1>");
    }

    private static String bookmarks() {
        StringBuilder bookmarks = new StringBuilder("<bookmarks>");
        for (int number = 1; number <= 6; number++) {
            TextPart part = TextPart.section(number);
            bookmarks
                    .append("<bookmark name=\"")
                    .append(part.label())
                    .append("\" href=\"#")
                    .append(part.name())
                    .append("\"/>");
        }
        return bookmarks.append("</bookmarks>\n").toString();
    }

    /** Smaller type for a number that is too long for its cell in table 3 or 4. */
    private static String longNumbersSmaller(String article) {
        return LONG_NUMBER.matcher(article).replaceAll(number -> {
            double points = POINTS * FITTING_DIGITS / number.group(2).length();
            return String.format(
                    Locale.ROOT, "%s style=\"font-size: %.1fpt\">%s<", number.group(1), points, number.group(2));
        });
    }
}
