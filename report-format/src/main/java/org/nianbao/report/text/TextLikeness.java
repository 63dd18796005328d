package org.nianbao.report.text;

import java.util.Arrays;

/**
 * How much of a text stands word for word in another: the share of its letters covered by runs of eight that both have. Years and
 * other numbers do not count: they are what a copy changes. Made once for a text and compared with many; immutable.
 */
public final class TextLikeness {

    private static final int RUN = 8;

    /** Odd and without a pattern, so that different runs have different sums but for one in many billions. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final int length;
    private final long[] runs;
    private final long[] sorted;

    private TextLikeness(String letters) {
        length = letters.length();
        runs = new long[Math.max(0, length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int at = i; at < i + RUN; at++) {
                runs[i] = runs[i] * FACTOR + letters.charAt(at);
            }
        }
        sorted = runs.clone();
        Arrays.sort(sorted);
    }

    /** Takes the letters of a text. */
    public static TextLikeness of(String text) {
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
    public int length() {
        return length;
    }

    /** The share of this text that stands in the other, in per cent, rounded down; 0 for a text shorter than a run. */
    public int percentIn(TextLikeness other) {
        int covered = 0;
        int end = 0;
        for (int i = 0; i < runs.length; i++) {
            if (Arrays.binarySearch(other.sorted, runs[i]) >= 0) {
                covered += i + RUN - Math.max(i, end);
                end = i + RUN;
            }
        }
        return length == 0 ? 0 : (int) (covered * 100L / length);
    }

    /** Whether {@link #percentIn} can be more than so much, told at a tenth of the cost: of a hundred texts few are alike. */
    public boolean mayExceed(int percent, TextLikeness other) {
        int shared = 0;
        int theirs = 0;
        for (long run : sorted) {
            while (theirs < other.sorted.length && other.sorted[theirs] < run) {
                theirs++;
            }
            if (theirs == other.sorted.length) {
                break;
            }
            if (other.sorted[theirs] == run) {
                shared++;
            }
        }
        return (long) shared * RUN * 100 > (long) percent * length;
    }
}
