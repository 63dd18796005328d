package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.text.CharacterForms;

/** Searches every text of a report; what it finds has the address of its span in the text as written. */
final class TextSearch {

    private static final List<TextPart> TABLES = List.of(TextPart.S2, TextPart.S3, TextPart.S4);

    /**
     * Something found.
     *
     * @param address its span
     * @param written as written
     */
    record Hit(TextAddress address, String written) {}

    private TextSearch() {}

    /** All places where a pattern is found, character forms folded; single groups of digits in the tables' text. */
    static List<Hit> find(CheckInput in, Pattern pattern, Pattern inTables) {
        List<Hit> hits = new ArrayList<>();
        for (TextPart part : TextPart.values()) {
            String text = in.text(part);
            Matcher matcher = (TABLES.contains(part) ? inTables : pattern).matcher(CharacterForms.foldedInPlace(text));
            matcher.results().forEach(result -> hits.add(hit(part, text, result)));
        }
        return hits;
    }

    private static Hit hit(TextPart part, String text, MatchResult result) {
        Span span = new Span(result.start(), result.end());
        return new Hit(new TextAddress(part, span), span.in(text));
    }
}
