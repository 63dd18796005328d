package org.nianbao.report.rule;

import java.util.Locale;
import org.nianbao.report.text.CharacterForms;

/** Long numbers in a text: their digits alone, and hidden for messages, which must not repeat what must not be published. */
final class Digits {

    private static final int SHOWN = 4;

    private Digits() {}

    static String of(String written) {
        return CharacterForms.plain(written).toUpperCase(Locale.ROOT).replaceAll("[^0-9X]", "");
    }

    static String masked(String written) {
        String digits = of(written);
        return digits.substring(0, SHOWN) + "…" + digits.substring(digits.length() - SHOWN);
    }
}
