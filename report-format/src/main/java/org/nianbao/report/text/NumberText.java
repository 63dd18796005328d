package org.nianbao.report.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it into a cell: any width, thousands separators, a sign, a remark in brackets after it
 * ({@code 22（其中修订16件）}).
 *
 * @param value the number
 * @param remark what stands in brackets after it, without them; empty when nothing does
 */
public record NumberText(BigDecimal value, String remark) {

    private static final int MOST_DIGITS = 12;
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern SIMPLE = Pattern.compile("[+-]?\\d{1,12}(?:\\.\\d{1,12})?");
    private static final Pattern REMARK = Pattern.compile("([^()]*)\\(((?![一二三四五六七八九十]\\))[^()]*)\\)");

    /** The mark of a note after a number, such as ① or a raised 1, which folding would make a digit of it. */
    private static final Pattern NOTE = Pattern.compile("([^\\p{No}]+?)\\s*(\\p{No}+)\\s*");

    private static final Pattern ANY_NOTE = Pattern.compile("\\p{No}");
    private static final Pattern LEADING_ZERO = Pattern.compile("[+-]?0[, ]?\\d.*");

    /** Reads a cell, or empty when it is blank or anything but one number. */
    public static Optional<NumberText> find(String cell) {
        if (isPlainNumber(cell)) {
            return Optional.of(new NumberText(new BigDecimal(cell), ""));
        }
        return mayHoldDigit(cell) ? findFolded(cell) : Optional.empty();
    }

    /** Nearly all numbers: nothing but digits of ASCII. */
    private static boolean isPlainNumber(String cell) {
        return !cell.isEmpty()
                && cell.length() <= MOST_DIGITS
                && cell.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** False for nearly all labels: only letters of ASCII, ideographs and their punctuation, none of which folds to a digit. */
    private static boolean mayHoldDigit(String cell) {
        return cell.chars()
                .anyMatch(letter -> letter >= '0' && letter <= '9'
                        || letter >= 0x80
                                && !(letter >= 0x4E00 && letter <= 0x9FFF)
                                && !(letter >= 0x3000 && letter <= 0x3002));
    }

    private static Optional<NumberText> findFolded(String cell) {
        if (ANY_NOTE.matcher(cell).find()) {
            Matcher note = NOTE.matcher(cell);
            return note.matches()
                    ? find(note.group(1))
                            .filter(number -> number.remark().isEmpty())
                            .map(number -> new NumberText(number.value(), note.group(2)))
                    : Optional.empty();
        }
        String plain = CharacterForms.plain(cell).strip().replace('−', '-');
        Matcher remark = REMARK.matcher(plain);
        if (remark.matches() && !remark.group(1).isBlank()) {
            return number(remark.group(1).strip()).map(value -> new NumberText(value, remarkAsWritten(cell)));
        }
        return number(plain).map(value -> new NumberText(value, ""));
    }

    private static Optional<BigDecimal> number(String plain) {
        if (GROUPED.matcher(plain).matches()) {
            return number(plain.replaceAll("[, ]", ""));
        }
        return SIMPLE.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static String remarkAsWritten(String cell) {
        Matcher written = Pattern.compile("[(（](.*)[)）]", Pattern.DOTALL).matcher(cell);
        return written.find() ? written.group(1) : "";
    }

    /**
     * True when the number a cell holds begins with a 0 that nobody writes, as 05 and 0012: a digit may have been lost
     * before it, or two numbers have run together.
     */
    public static boolean hasLeadingZero(String cell) {
        return LEADING_ZERO
                .matcher(CharacterForms.plain(cell).strip().replace('−', '-'))
                .matches();
    }

    /** True when the number is whole: 3 and 3.0. */
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
