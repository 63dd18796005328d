package org.nianbao.report.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of the writer and the characters it has; {@code src/font/README.md} says where the fonts come from. Read once, when
 * first needed, and kept. Immutable.
 */
final class PdfFont {

    private static final int LAST_CHARACTER = 0x3FFFF;

    private final String family;
    private final byte[] content;
    private final BitSet characters;

    private PdfFont(String family) {
        this.family = family;
        this.content = Resource.bytes(family + ".ttf");
        this.characters = characters(content);
    }

    /** GB 2312 and all punctuation: enough for nearly every report. */
    static PdfFont common() {
        return Common.FONT;
    }

    /** Every other Chinese character there is a glyph for. */
    static PdfFont rare() {
        return Rare.FONT;
    }

    /** The characters of the six headings. */
    static PdfFont headings() {
        return Headings.FONT;
    }

    /** The name by which the style sheet calls it. */
    String family() {
        return family;
    }

    /** The TrueType file; not to be written to. */
    byte[] content() {
        return content;
    }

    boolean has(int character) {
        return characters.get(character);
    }

    private static BitSet characters(byte[] content) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(content))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int character = 0; character <= LAST_CHARACTER; character++) {
                characters.set(character, glyphs.getGlyphId(character) != 0);
            }
            PdfBlanks.STAND_INS.chars().forEach(characters::clear);
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Common {
        private static final PdfFont FONT = new PdfFont("common");
    }

    private static final class Rare {
        private static final PdfFont FONT = new PdfFont("rare");
    }

    private static final class Headings {
        private static final PdfFont FONT = new PdfFont("headings");
    }
}
