package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/** Searches every text of a report; what it finds has the address of its span in the text as written. */
final class TextSearch {

    private static final List<TextPart> TABLES = List.of(TextPart.S2, TextPart.S3, TextPart.S4);

    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    /**
     * Something found.
     *
     * @param address its span
     * @param written as written
     */
    record Hit(TextAddress address, String written) {}

    private TextSearch() {}

    /** All places where a pattern is found, widths of digits and letters folded; single groups of digits in the tables' text. */
    static List<Hit> find(CheckInput in, Pattern pattern, Pattern inTables) {
        List<Hit> hits = new ArrayList<>();
        for (TextPart part : TextPart.values()) {
            String text = in.text(part);
            Matcher matcher = (TABLES.contains(part) ? inTables : pattern).matcher(sameLength(text));
            matcher.results().forEach(result -> hits.add(hit(part, text, result)));
        }
        return hits;
    }

    private static Hit hit(TextPart part, String text, MatchResult result) {
        Span span = new Span(result.start(), result.end());
        return new Hit(new TextAddress(part, span), span.in(text));
    }

    /** The text with wide letters, digits and blanks folded one for one, so that offsets stay those of the text as written. */
    private static String sameLength(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= FIRST_WIDE && c <= LAST_WIDE) {
                folded.setCharAt(i, (char) (c - FIRST_WIDE + '!'));
            } else if (c > 0x7F && Character.isDigit(c)) {
                folded.setCharAt(i, Character.forDigit(Character.digit(c, 10), 10));
            } else if (c == IDEOGRAPHIC_SPACE) {
                folded.setCharAt(i, ' ');
            }
        }
        return folded.toString();
    }
}
