package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/**
 * Searches every text of a report; what it finds has the address of its span in the text as written.
 *
 * @param candidate what a folded text must have for the pattern to be found in it; much cheaper than the pattern
 * @param pattern what is searched for, character forms folded
 * @param inTables the same in the texts of the tables, where digits stand in single groups
 */
record TextSearch(Predicate<String> candidate, Pattern pattern, Pattern inTables) {

    private static final List<TextPart> TABLES = List.of(TextPart.S2, TextPart.S3, TextPart.S4);

    /**
     * Something found.
     *
     * @param address its span
     * @param written as written
     */
    record Hit(TextAddress address, String written) {}

    /** A search for a pattern that is never found without one of these words. */
    static TextSearch of(Pattern pattern, String... words) {
        return new TextSearch(containing(words), pattern, pattern);
    }

    /** True for a text with one of these words. */
    static Predicate<String> containing(String... words) {
        return text -> {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** All places where it is found. */
    List<Hit> in(CheckInput input) {
        List<Hit> hits = new ArrayList<>();
        for (TextPart part : TextPart.values()) {
            String folded = input.folded(part);
            if (candidate.test(folded)) {
                Matcher matcher = (TABLES.contains(part) ? inTables : pattern).matcher(folded);
                matcher.results().forEach(result -> hits.add(hit(part, input.text(part), result)));
            }
        }
        return hits;
    }

    private static Hit hit(TextPart part, String text, MatchResult result) {
        Span span = new Span(result.start(), result.end());
        return new Hit(new TextAddress(part, span), span.in(text));
    }
}
