package org.nianbao.report.rule;

import java.util.Locale;
import org.nianbao.report.text.CharacterForms;

/** Long numbers in a text: their digits alone, and hidden for messages, which must not repeat what must not be published. */
final class Digits {

    private static final int SHOWN = 4;

    private Digits() {}

    /** True when so many digits stand in a row, with no more than a blank or a hyphen between two. */
    static boolean hasRun(String text, int length) {
        int digits = 0;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                parted = false;
                if (++digits == length) {
                    return true;
                }
            } else if ((c == ' ' || c == '-') && !parted) {
                parted = true;
            } else {
                digits = 0;
                parted = false;
            }
        }
        return false;
    }

    static String of(String written) {
        return CharacterForms.plain(written).toUpperCase(Locale.ROOT).replaceAll("[^0-9X]", "");
    }

    static String masked(String written) {
        String digits = of(written);
        return digits.substring(0, SHOWN) + "…" + digits.substring(digits.length() - SHOWN);
    }
}
