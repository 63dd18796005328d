package org.nianbao.report.reading.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.text.CharacterForms;

/**
 * The digits of a row as they stand: each run holds one number or several run together, and no number goes over the end
 * of a run. {@code 2000002} is one run of seven numbers or fewer.
 *
 * @param runs at least one, of the digits 0 to 9 only
 */
public record DigitRuns(List<String> runs) {

    /** More digits than any row of a report has. */
    private static final int MOST_DIGITS = 60;

    /** Copies the list. */
    public DigitRuns {
        runs = List.copyOf(runs);
    }

    /** The runs written in these cells, full-width digits folded; empty when anything else than digits is among them. */
    public static Optional<DigitRuns> of(List<String> written) {
        List<String> runs = new ArrayList<>();
        int digits = 0;
        for (String text : written) {
            String run = CharacterForms.plainWithoutBlanks(text);
            digits += run.length();
            if (run.isEmpty() || digits > MOST_DIGITS || !run.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            runs.add(run);
        }
        return runs.isEmpty() ? Optional.empty() : Optional.of(new DigitRuns(runs));
    }

    /** How many digits there are. */
    public int length() {
        return runs.stream().mapToInt(String::length).sum();
    }

    /** True when every run could be a number by itself, so that cells may have been lost instead of run together. */
    public boolean areNumbers() {
        return runs.stream().allMatch(run -> run.length() == 1 || run.charAt(0) != '0');
    }

    /** True when the last run, taken as a number, is the sum of the others: a full row whose blank cells were lost. */
    boolean lastIsSumOfOthers() {
        if (!areNumbers() || runs.stream().anyMatch(run -> run.length() > Parting.LONGEST_NUMBER)) {
            return false;
        }
        int last = runs.size() - 1;
        long sum = runs.subList(0, last).stream().mapToLong(Long::parseLong).sum();
        return runs.size() > 1 && sum == Long.parseLong(runs.get(last));
    }
}
