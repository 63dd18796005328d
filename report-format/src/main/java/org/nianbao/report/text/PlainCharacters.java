package org.nianbao.report.text;

import java.text.Normalizer;

/**
 * Widths and radicals folded (NFKC) character by character, for those that stay one character and never join with their
 * neighbours: in a text of these nothing need be normalised as a whole. Thread-safe.
 */
final class PlainCharacters {

    /** Of a character that is not folded alone: it becomes several, or joins with what stands before it. */
    static final char NOT_ALONE = '\uFFFF';

    /** Each character's form, looked up once; threads that meet there write the same. */
    private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

    private PlainCharacters() {}

    static char of(char written) {
        if (written < 0x80) {
            return written;
        }
        char known = KNOWN[written];
        if (known == 0) {
            known = isAlone(written) ? folded(String.valueOf(written)) : NOT_ALONE;
            KNOWN[written] = known;
        }
        return known;
    }

    private static char folded(String written) {
        String one = Normalizer.normalize(Radicals.fold(written), Normalizer.Form.NFKC);
        return one.length() == 1 ? one.charAt(0) : NOT_ALONE;
    }

    /** Scripts and signs without marks that combine; the marks among them are left out. */
    private static boolean isAlone(char c) {
        boolean mark = c >= 0x20D0 && c <= 0x20FF
                || c >= 0x302A && c <= 0x302F
                || c >= 0x3099 && c <= 0x309A
                || c >= 0xFF9E && c <= 0xFF9F;
        return !mark
                && (c < 0x300
                        || c >= 0x2000 && c <= 0x2BFF
                        || c >= 0x2E80 && c <= 0x2FDF
                        || c >= 0x3000 && c <= 0x33FF
                        || c >= 0x4E00 && c <= 0x9FFF
                        || c >= 0xFF00 && c <= 0xFF60);
    }
}
