package org.nianbao.report.source.layout;

/**
 * A character as printed.
 *
 * @param box where it stands
 * @param text what it is, one character or a ligature's
 * @param size size of its font, in points
 */
public record Glyph(Box box, String text, double size) {

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
