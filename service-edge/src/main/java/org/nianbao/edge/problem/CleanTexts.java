package org.nianbao.edge.problem;

/** Texts that can be stored and written again: no NUL, no half of a surrogate pair. */
public final class CleanTexts {

    private CleanTexts() {}

    /** Whether PostgreSQL stores the text and UTF-8 can write it. */
    public static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '\0' || Character.isLowSurrogate(unit)) {
                return false;
            }
            if (Character.isHighSurrogate(unit)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
