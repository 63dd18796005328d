package org.nianbao.report.write;

/**
 * Text from anywhere as a document may hold it. What no document can or should hold becomes the replacement character
 * {@code U+FFFD}, so that nothing vanishes unseen: control characters other than line end and tab, halves of surrogate
 * pairs, what Unicode calls no character, and the marks that turn the direction of writing and can make a line read other
 * than it is.
 */
public final class PrintableText {

    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /** The text with every such character replaced. */
    public static String of(String text) {
        if (text.codePoints().allMatch(PrintableText::isPrintable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(isPrintable(c) ? c : REPLACEMENT));
        return printable.toString();
    }

    /** The text on one line: every run of tabs and line ends is one blank. */
    public static String line(String text) {
        return of(text.replaceAll("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+", " ")
                .strip());
    }

    private static boolean isPrintable(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !control && !surrogate && !noCharacter && !turnsDirection(c);
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
