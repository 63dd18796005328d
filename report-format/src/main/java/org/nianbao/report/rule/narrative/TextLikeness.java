package org.nianbao.report.rule.narrative;

import java.util.HashSet;
import java.util.Set;
import org.nianbao.report.text.CharacterForms;

/**
 * How much of a text stands word for word in another: the share of its letters covered by runs of eight that both have. Years and
 * other numbers do not count: they are what a copy changes.
 */
final class TextLikeness {

    private static final int RUN = 8;

    private final String letters;

    private TextLikeness(String letters) {
        this.letters = letters;
    }

    static TextLikeness of(String text) {
        return new TextLikeness(lettersOf(text));
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        String folded = CharacterForms.foldedInPlace(text);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetter(folded.charAt(i))) {
                letters.append(folded.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Letters in all. */
    int length() {
        return letters.length();
    }

    /** The share of this text that stands in the other, in per cent, rounded down; 0 for a text shorter than a run. */
    int percentIn(TextLikeness other) {
        if (letters.length() < RUN) {
            return 0;
        }
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= other.letters.length(); i++) {
            runs.add(other.letters.substring(i, i + RUN));
        }
        int covered = 0;
        int end = 0;
        for (int i = 0; i + RUN <= letters.length(); i++) {
            if (runs.contains(letters.substring(i, i + RUN))) {
                covered += i + RUN - Math.max(i, end);
                end = i + RUN;
            }
        }
        return (int) (covered * 100L / letters.length());
    }
}
