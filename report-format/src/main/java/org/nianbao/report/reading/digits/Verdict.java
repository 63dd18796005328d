package org.nianbao.report.reading.digits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a row whose numbers run together.
 *
 * @param basis what makes its reading the only one, or why there is none
 * @param parting the only reading; null when there is none
 * @param readings without a reading: up to two ways the digits could be read, those that agree with the equations first
 */
public record Verdict(Basis basis, @Nullable Parting parting, List<Parting> readings) {

    /** What a verdict rests on. */
    public enum Basis {
        /** No other way parts these digits into so many numbers. */
        ONLY_WAY,
        /** No other way makes the row's total the sum of its cells. */
        ROW_SUM,
        /** No other way agrees with the sums of the row and of the columns. */
        ROW_AND_COLUMN_SUMS,
        /** The row's total is not the sum of its cells however it is parted; one way alone agrees with every column. */
        COLUMN_SUMS,
        /** Two ways or more agree as well as one another. */
        SEVERAL,
        /** No way agrees with the equations. */
        NONE
    }

    /** Copies the list. */
    public Verdict {
        readings = List.copyOf(readings);
    }

    static Verdict of(Basis basis, Parting parting) {
        return new Verdict(basis, parting, List.of());
    }

    static Verdict none(Basis basis, List<Parting> readings) {
        return new Verdict(basis, null, readings.subList(0, Math.min(2, readings.size())));
    }
}
