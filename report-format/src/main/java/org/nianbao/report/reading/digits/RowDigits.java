package org.nianbao.report.reading.digits;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a row before its table is solved: its numbers, digits that hold them run together, or nothing.
 *
 * @param numbers one per column, {@link #UNKNOWN} where a cell is not known; null for a row of digits run together
 * @param digits the digits run together; null for a row whose numbers are given
 */
public record RowDigits(long @Nullable [] numbers, @Nullable DigitRuns digits) {

    /** In place of a number that is not known. */
    public static final long UNKNOWN = -1;

    /** A row whose numbers are given. */
    public static RowDigits known(long... numbers) {
        return new RowDigits(numbers.clone(), null);
    }

    /** A row of which nothing is known. */
    public static RowDigits unknown(int columns) {
        long[] numbers = new long[columns];
        Arrays.fill(numbers, UNKNOWN);
        return new RowDigits(numbers, null);
    }

    /** A row whose numbers run together. */
    public static RowDigits glued(DigitRuns digits) {
        return new RowDigits(null, digits);
    }
}
