package org.nianbao.report.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.text.CharacterForms;

/**
 * The letters of words in a table by which rows are known. What explains a label in brackets after it is left out, for it
 * may name another row: {@code 其他对外管理服务事项（含行政处罚、行政强制）}.
 */
final class RunLetters {

    /** Brackets after words, without those that number a row or name one with its number. */
    private static final Pattern EXPLANATION =
            Pattern.compile("(?<=[\\p{IsHan}”\"])[(（](?![一二三四五六七八九十][)）]|\\p{Nd})[^()（）]{2,120}[)）]");

    private static final int FEWEST = 2;

    private RunLetters() {}

    static String of(Token words) {
        return of(words.text());
    }

    static String of(String words) {
        String letters = CharacterForms.letters(words);
        if (words.indexOf('(') < 0 && words.indexOf('（') < 0) {
            return letters;
        }
        Matcher explanation = EXPLANATION.matcher(words);
        String without = CharacterForms.letters(explanation.replaceAll(""));
        return without.length() < FEWEST ? letters : without;
    }
}
