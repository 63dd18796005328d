package org.nianbao.report.source.layout;

/**
 * A character as printed.
 *
 * @param box where it stands
 * @param text what it is, one character or a ligature's
 * @param size size of its font, in points
 * @param paragraph which paragraph the file says it belongs to, from 1; 0 when it does not say
 */
public record Glyph(Box box, String text, double size, int paragraph) {

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
