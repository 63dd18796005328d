package org.nianbao.report.rule.narrative;

import org.nianbao.report.model.Span;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;

/**
 * A text of a report as the rules read it: character forms folded, blanks gone, lines that a page broke joined again, titles
 * in 《》 hidden. Every offset leads back to the text as written.
 */
final class PlainText {

    /** Stands for every character of a title in 《》. */
    static final char TITLE = '\uE000';

    /** Stands for every character of what is in brackets, where a reader looks past them. */
    static final char BRACKETED = '\uE001';

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BRACKET = 300;

    private final TextPart part;
    private final String written;
    private final String folded;
    private final String full;
    private final String text;
    private final String outside;
    private final int[] offsets;

    private PlainText(TextPart part, String written, String folded, String full, int[] offsets) {
        this.part = part;
        this.written = written;
        this.folded = folded;
        this.full = full;
        this.offsets = offsets;
        text = hidden(full, '《', '》', TITLE, LONGEST_TITLE);
        outside = hidden(text, '(', ')', BRACKETED, LONGEST_BRACKET);
    }

    /** A text as written, and the same folded in place. */
    static PlainText of(TextPart part, String written, String folded) {
        PlainLines lines = PlainLines.of(folded);
        return new PlainText(part, written, folded, lines.text(), lines.offsets());
    }

    TextPart part() {
        return part;
    }

    String written() {
        return written;
    }

    /** All of it, titles too; {@code \n} between paragraphs. */
    String full() {
        return full;
    }

    /** The same, titles in 《》 hidden. */
    String text() {
        return text;
    }

    /** The same, what is in brackets hidden too. */
    String outside() {
        return outside;
    }

    /** Where a part of it stands in the text as written. */
    TextAddress address(int from, int to) {
        return new TextAddress(part, span(from, to));
    }

    /** A part of the text as written, by its offsets there. */
    TextAddress asWritten(int from, int to) {
        return new TextAddress(part, new Span(from, to));
    }

    /** A part of it as written. */
    String written(int from, int to) {
        return span(from, to).in(written);
    }

    private Span span(int from, int to) {
        return new Span(offsets[from], offsets[to - 1] + 1);
    }

    private static String hidden(String text, char open, char close, char mark, int longest) {
        if (text.indexOf(open) < 0) {
            return text;
        }
        StringBuilder hidden = new StringBuilder(text);
        int from = text.indexOf(open);
        while (from >= 0) {
            int to = closing(text, from, open, close, longest);
            for (int i = from; i <= to; i++) {
                hidden.setCharAt(i, mark);
            }
            from = text.indexOf(open, Math.max(from, to) + 1);
        }
        return hidden.toString();
    }

    private static int closing(String text, int from, char open, char close, int longest) {
        int depth = 0;
        int end = Math.min(text.length(), from + longest);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The text as written, but with every character folded that is one before and after. */
    String folded() {
        return folded;
    }
}
