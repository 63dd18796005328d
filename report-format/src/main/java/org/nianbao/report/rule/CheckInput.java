package org.nianbao.report.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.Reading;

/**
 * What the rules look at.
 *
 * @param report the report to check
 * @param reading what its file looked like, when it came from a file; the report may have been edited since
 * @param filing for which filing, when there is one
 * @param lastYear the agency's report of the year before, when known
 */
public record CheckInput(
        AnnualReport report,
        @Nullable Reading reading,
        @Nullable FilingContext filing,
        @Nullable AnnualReport lastYear) {

    /** A report alone. */
    public static CheckInput of(AnnualReport report) {
        return new CheckInput(report, null, null, null);
    }

    /** A report as read from a file. */
    public static CheckInput of(Reading reading) {
        return new CheckInput(reading.report(), reading, null, null);
    }

    /** For a filing. */
    public CheckInput forFiling(FilingContext context) {
        return new CheckInput(report, reading, context, lastYear);
    }

    /** The year whose rules hold: the filing's, else the report's; a report without a year is of the latest format. */
    int year() {
        if (filing != null) {
            return filing.year();
        }
        return report.year() == 0 ? RuleSet.LATEST_YEAR : report.year();
    }

    /** Where a cell came from, when the report came from a file. */
    Optional<CellSource> source(NumberAddress address) {
        return reading == null ? Optional.empty() : reading.source(address.format());
    }

    /** A text of the report, or of the file for sections 二 to 四; empty when there is none. */
    String text(TextPart part) {
        String text = part.in(report);
        if (text != null) {
            return text;
        }
        return reading == null ? "" : reading.tableTexts().getOrDefault(part, "");
    }

    /** The format the report's year asks for. */
    Format requiredFormat() {
        return Format.ofYear(year());
    }
}
