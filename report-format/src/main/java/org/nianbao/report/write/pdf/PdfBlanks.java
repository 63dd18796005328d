package org.nianbao.report.write.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.write.HtmlWriter;

/**
 * The blanks of texts. The library leaves blanks out and, where a line is set to both edges, spreads it at those that are
 * left, so that {@code 信息 80 余} becomes three columns. Each is set as another character that has its glyph
 * ({@code src/font/README.md}): it stays where it is, a line is spread between all its characters, and text copied out has
 * the blank.
 */
final class PdfBlanks {

    /** What is set for {@code U+0020}, {@code U+00A0} and {@code U+3000}. */
    static final String STAND_INS = "\uA4FE\uA4FF\uA60D";

    private static final String BLANKS = " \u00A0\u3000";

    private static final Pattern PARAGRAPH = Pattern.compile("(<(?:p|h1)(?: [^>]*)?>)(.*?)(</(?:p|h1)>)");

    private PdfBlanks() {}

    /** The article with all blanks of its paragraphs and its title set, and one on every blank line. */
    static String set(String article) {
        String withBlankLines = article.replace(HtmlWriter.BLANK_LINE, "<p class=\"blank\"> </p>");
        return PARAGRAPH
                .matcher(withBlankLines)
                .replaceAll(paragraph -> Matcher.quoteReplacement(
                        paragraph.group(1) + replaced(paragraph.group(2), BLANKS, STAND_INS) + paragraph.group(3)));
    }

    private static String replaced(String text, String some, String others) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int which = some.indexOf(text.charAt(i));
            if (which >= 0) {
                replaced.setCharAt(i, others.charAt(which));
            }
        }
        return replaced.toString();
    }

    /** Where lines may be broken: where they may with the blanks themselves, for the library knows nothing of stand-ins. */
    static FSTextBreaker lineBreaks() {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        return new FSTextBreaker() {
            @Override
            public int next() {
                return breaks.next();
            }

            @Override
            public void setText(String text) {
                breaks.setText(replaced(text, STAND_INS, BLANKS));
            }
        };
    }
}
