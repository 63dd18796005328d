package org.nianbao.report.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.nianbao.report.text.CharacterForms;

/**
 * Words of a label as written beside those of the format, character forms folded, without blanks, punctuation and numbers.
 * What was cut off or lost in a copy is no other word: only a character that the format does not have makes one.
 */
final class LabelWords {

    private static final Pattern NUMBER = Pattern.compile("^(?:[一二三四五六七八九十]|\\d{1,2})(?=.)");
    private static final Pattern MARK = Pattern.compile("<[^<>]{1,20}>");
    private static final Map<String, String> OFFICIAL = new ConcurrentHashMap<>();
    private static final Map<String, String> LETTERS = new ConcurrentHashMap<>();
    private static final int LONGEST_SURPLUS = 40;

    private LabelWords() {}

    /** The words of a label without its number and without a remark in brackets after it. */
    static String of(String label) {
        int remark = Math.max(label.lastIndexOf('（'), label.lastIndexOf('('));
        String words = remark > 3 ? label.substring(0, remark) : label;
        return withoutNumber(letters(words));
    }

    private static String withoutNumber(String letters) {
        boolean numbered = !letters.isEmpty() && "一二三四五六七八九十0123456789".indexOf(letters.charAt(0)) >= 0;
        return numbered ? NUMBER.matcher(letters).replaceFirst("") : letters;
    }

    /** Letters and digits; a line break that a page left in the cell is none. */
    private static String letters(String label) {
        return CharacterForms.letters(
                label.indexOf('<') < 0 ? label : MARK.matcher(label).replaceAll(""));
    }

    /** True when a label, perhaps together with that of its group, says something else than the format. */
    static boolean differ(String written, String official, String group) {
        String wanted = OFFICIAL.computeIfAbsent(official, LabelWords::of);
        String found = letters(written);
        if (found.isEmpty() || found.contains(wanted) || found.length() > wanted.length() + LONGEST_SURPLUS) {
            return false;
        }
        String groupWords = OFFICIAL.computeIfAbsent(group, LabelWords::of);
        int after = groupWords.isEmpty() ? -1 : found.indexOf(groupWords);
        String own = after < 0 ? found : found.substring(after + groupWords.length());
        return !isPartOf(withoutNumber(own), LETTERS.computeIfAbsent(official, LabelWords::letters));
    }

    /** True when all characters stand in the other text too, in their order. */
    static boolean isPartOf(String text, String other) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            from = other.indexOf(text.charAt(i), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    /** How many characters have to be changed, put in or left out to make one text the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
