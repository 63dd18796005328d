package org.nianbao.report.source.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.text.CharacterForms;

/**
 * The text of a line from its glyphs. Blanks are those the file has, as far as they are seen; a gap that none explains, as
 * wide as characters left out, is kept as blanks, and so is one between two words of Latin letters.
 */
final class LineText {

    private static final double GAP_OF_CHINESE = 0.9;
    private static final double GAP_OF_LATIN = 0.25;
    private static final double GAP_OF_NUMBERS = 0.3;

    /** How much of a blank must be seen: what is printed over it says that there is none. */
    private static final double SEEN = 0.5;

    /** A blank narrower than this is one that is not to be seen. */
    private static final double NARROWEST = 0.02;

    private static final String NOT_AT_END = "（《〈“‘〔【「『([<";
    private static final String NOT_AT_START = "，。、；：？！）》〉”’〕】」』…—,.;:?!)]>%％";

    private final Blanks kept;
    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> blanks = new ArrayList<>();

    private LineText(Blanks kept) {
        this.kept = kept;
    }

    /**
     * The text of glyphs in order from the left; blanks at the ends of a line only where every one belongs to the text, and
     * the file says that these belong to its paragraph.
     */
    static String of(List<Glyph> line, Blanks kept) {
        LineText text = new LineText(kept);
        Glyph last = null;
        for (Glyph glyph : line) {
            if (glyph.isBlank()) {
                text.blanks.add(glyph);
            } else {
                text.text.append(last == null ? text.atEnd(glyph) : text.between(last, glyph));
                text.text.append(glyph.text());
                text.blanks.clear();
                last = glyph;
            }
        }
        if (last != null) {
            text.text.append(text.atEnd(last));
        } else if (kept == Blanks.EVERY) {
            text.text.append(text.written());
        }
        return text.text.toString();
    }

    /** The blanks before the first or behind the last character. */
    private String atEnd(Glyph glyph) {
        boolean told = kept == Blanks.EVERY
                && glyph.paragraph() > 0
                && blanks.stream().allMatch(blank -> blank.paragraph() == glyph.paragraph());
        return told ? written() : "";
    }

    private String between(Glyph left, Glyph right) {
        double size = Math.max(1, Math.min(left.size(), right.size()));
        double gap = (right.box().left() - left.box().right()) / size;
        double explained =
                blanks.stream().mapToDouble(blank -> blank.box().width()).sum() / size;
        if (kept != Blanks.NONE
                && !blanks.isEmpty()
                && gap > SEEN * explained - NARROWEST
                && !isLineEndOfSource(left, right)) {
            // a line set to both edges may be spread at its blanks
            boolean oneParagraph = left.paragraph() > 0 && left.paragraph() == right.paragraph();
            if (oneParagraph || gap - explained <= GAP_OF_CHINESE) {
                return written();
            }
        }
        return ofWidth(gap, left, right);
    }

    /** A single blank between Chinese characters, which browsers make of the line ends of a page, and which means nothing. */
    private boolean isLineEndOfSource(Glyph left, Glyph right) {
        return kept != Blanks.EVERY
                && blanks.size() == 1
                && blanks.get(0).text().equals(" ")
                && CharacterForms.isChinese(
                        left.text().codePointBefore(left.text().length()))
                && CharacterForms.isChinese(right.text().codePointAt(0));
    }

    private String written() {
        StringBuilder written = new StringBuilder();
        blanks.forEach(blank -> written.append(blank.text()));
        return written.toString();
    }

    /** The blanks a gap stands for: none where type is only set wide, two and more where a cell or a number ends. */
    private static String ofWidth(double gap, Glyph left, Glyph right) {
        if (gap > GAP_OF_CHINESE) {
            return " ".repeat((int) Math.min(8, Math.max(2, Math.round(gap * 2))));
        }
        boolean latin = isLatin(left) && isLatin(right);
        boolean numbers = isDigit(left) && isDigit(right);
        return numbers && gap > GAP_OF_NUMBERS || latin && !numbers && gap > GAP_OF_LATIN ? " " : "";
    }

    /** How wide the beginning of a line is that no line end may cut: a character or a word, with its punctuation. */
    static double firstWord(List<Glyph> line) {
        int to = 0;
        while (to < line.size() - 1 && line.get(to).isBlank()) {
            to++;
        }
        while (to < line.size() - 1 && belongTogether(line.get(to), line.get(to + 1))) {
            to++;
        }
        return line.get(to).box().right() - line.get(0).box().left();
    }

    private static boolean belongTogether(Glyph left, Glyph right) {
        if (left.isBlank() || right.isBlank()) {
            return false;
        }
        return isLatin(left) && isLatin(right)
                || NOT_AT_END.contains(left.text())
                || NOT_AT_START.contains(right.text());
    }

    private static boolean isLatin(Glyph glyph) {
        return glyph.text().codePoints().allMatch(c -> c < 0x250);
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.text().codePoints().allMatch(Character::isDigit);
    }
}
