package org.nianbao.report.text;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Character forms folded together before texts are compared: full and half width (NFKC), Kangxi and CJK radicals as PDF
 * text has them (⼯ for 工, ⺠ for 民), traditional and simplified, and blanks of every kind.
 */
public final class CharacterForms {

    private static final char[] IN_PLACE = new char[Character.MAX_VALUE + 1];

    private CharacterForms() {}

    /** Widths and radicals folded, glyphs otherwise as written: 郟 stays 郟. */
    public static String plain(String text) {
        char[] plain = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < plain.length; i++) {
            char one = PlainCharacters.of(plain[i]);
            if (one == PlainCharacters.NOT_ALONE) {
                return Normalizer.normalize(Radicals.fold(text), Normalizer.Form.NFKC);
            }
            changed |= one != plain[i];
            plain[i] = one;
        }
        return changed ? new String(plain) : text;
    }

    /** Kangxi and CJK radicals, which the fonts of PDF files put in the place of ideographs, as the ideographs they stand for. */
    public static String withoutRadicals(String text) {
        if (text.length() == 1 && !Radicals.isRadical(text.charAt(0))) {
            return text;
        }
        return Radicals.fold(text)
                .codePoints()
                .mapToObj(c -> c >= 0x2F00 && c <= 0x2FDF
                        ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** {@link #plain} without any blank, and without the invisible characters web pages leave behind. */
    public static String plainWithoutBlanks(String text) {
        return keep(plain(text), c -> !isBlank(c));
    }

    /** Everything folded, traditional forms too, without blanks; punctuation stays. */
    public static String folded(String text) {
        return TraditionalForms.fold(plainWithoutBlanks(text));
    }

    /**
     * Everything folded that is one character before and after, so that offsets stay those of the text as written: widths,
     * radicals, traditional forms.
     */
    public static String foldedInPlace(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] >= 0x80) {
                folded[i] = foldedInPlace(folded[i]);
            }
        }
        return new String(folded);
    }

    /** Looked up once per character: threads that meet there write the same. */
    private static char foldedInPlace(char written) {
        char known = IN_PLACE[written];
        if (known == 0) {
            String one = TraditionalForms.fold(plain(String.valueOf(written)));
            known = one.length() == 1 ? one.charAt(0) : written;
            IN_PLACE[written] = known;
        }
        return known;
    }

    /** Only the letters and digits of {@link #folded}: what labels and headings are compared by. */
    public static String letters(String text) {
        return keep(folded(text), Character::isLetterOrDigit);
    }

    /** True for every character that shows nothing: blanks, no-break and ideographic space, zero width, byte order mark. */
    public static boolean isBlank(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        // unified ideographs: most of what is asked
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }

    /** True for characters set without blanks between them: ideographs, their radicals and numerals, Chinese punctuation. */
    public static boolean isChinese(int c) {
        // CJK symbols and punctuation; full-width forms
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || c >= 0x3001 && c <= 0x303F
                || c >= 0xFF01 && c <= 0xFF60;
    }

    /** The characters that are wanted; the text itself when all are. */
    private static String keep(String text, IntPredicate wanted) {
        int kept = 0;
        while (kept < text.length() && wanted.test(text.codePointAt(kept))) {
            kept += Character.charCount(text.codePointAt(kept));
        }
        if (kept == text.length()) {
            return text;
        }
        StringBuilder found = new StringBuilder(text.length()).append(text, 0, kept);
        for (int i = kept; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (wanted.test(c)) {
                found.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return found.toString();
    }
}
