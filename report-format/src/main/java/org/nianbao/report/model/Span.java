package org.nianbao.report.model;

/**
 * A part of a text: UTF-16 offsets, half-open.
 *
 * @param start offset of the first character
 * @param end offset after the last one
 */
public record Span(int start, int end) {

    /** Refuses a span that ends before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
        }
    }

    /** The part of this text; cut at its end when the text is shorter. */
    public String in(String text) {
        return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
