package org.nianbao.report.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a text or of a span in it, such as {@code TITLE} or {@code S1[12,20)}.
 *
 * @param part which text
 * @param span which part of it, or null for all of it
 */
public record TextAddress(TextPart part, @Nullable Span span) implements CellAddress {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z][A-Z0-9]*)(?:\\[(\\d{1,9}),(\\d{1,9})\\))?");

    /** The address of a whole text. */
    public TextAddress(TextPart part) {
        this(part, null);
    }

    static Optional<CellAddress> findText(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<TextPart> part = TextPart.ofName(matcher.group(1));
        if (matcher.group(2) == null) {
            return part.map(TextAddress::new);
        }
        int start = Integer.parseInt(matcher.group(2));
        int end = Integer.parseInt(matcher.group(3));
        return end < start ? Optional.empty() : part.map(found -> new TextAddress(found, new Span(start, end)));
    }

    @Override
    public String format() {
        return span == null ? part.name() : part.name() + span;
    }

    @Override
    public String label() {
        return "“" + part.label() + "”";
    }

    @Override
    public @Nullable String textIn(AnnualReport report) {
        String text = part.in(report);
        return text == null || span == null ? text : span.in(text);
    }

    @Override
    public String toString() {
        return format();
    }
}
