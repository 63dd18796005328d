package org.nianbao.report.rule;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;

/** What is known of the agency's report of the year before: a report, that there was none, or nothing. */
public sealed interface LastYear {

    /** Nobody said whether there was one: the rules across years are not checked. */
    record Unknown() implements LastYear {}

    /** There was none, as with an agency founded this year: the rules across years have nothing to find. */
    record None() implements LastYear {}

    /**
     * The report.
     *
     * @param report it
     */
    record Known(AnnualReport report) implements LastYear {}

    /** Nobody said. */
    static LastYear unknown() {
        return new Unknown();
    }

    /** There was none. */
    static LastYear none() {
        return new None();
    }

    /** This report; unknown when null. */
    static LastYear of(@Nullable AnnualReport report) {
        return report == null ? new Unknown() : new Known(report);
    }
}
