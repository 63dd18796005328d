package org.nianbao.report.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.Reading;

/**
 * What the rules look at. A null is something nobody told; an empty list says that there is none.
 *
 * <pre>{@code RuleSet.current().check(CheckInput.of(reading).forFiling(filing).withLastYear(LastYear.none()))}</pre>
 *
 * @param report the report to check
 * @param reading what its file looked like, when it came from a file; the report may have been edited since
 * @param filing for which filing, when there is one
 * @param lastYear the agency's report of the year before
 * @param others reports of other agencies for the same year, whose texts are compared
 * @param subordinates who has to file what a consolidated report adds up; empty for a report that is not consolidated
 * @param publication when it was reviewed, signed and published
 */
public record CheckInput(
        AnnualReport report,
        @Nullable Reading reading,
        @Nullable FilingContext filing,
        LastYear lastYear,
        @Nullable OtherReports others,
        @Nullable List<SubordinateReport> subordinates,
        @Nullable Publication publication) {

    /** Names of governments of counties, cities and provinces, which consolidate; not of their towns. */
    private static final Pattern CONSOLIDATING = Pattern.compile("(?!.*(?:[乡镇]|街道)).*(?:省|市|县|区|州|盟|旗)(?:人民政府)?");

    /** Copies the list. */
    public CheckInput {
        subordinates = subordinates == null ? null : List.copyOf(subordinates);
    }

    /** A report alone. */
    public static CheckInput of(AnnualReport report) {
        return of(report, null);
    }

    /** A report as read from a file. */
    public static CheckInput of(Reading reading) {
        return of(reading.report(), reading);
    }

    /** A report that came from a file, or did not, and may have been edited since. */
    public static CheckInput of(AnnualReport report, @Nullable Reading reading) {
        return new CheckInput(report, reading, null, LastYear.unknown(), null, null, null);
    }

    /** For a filing; null when it is not known. */
    public CheckInput forFiling(@Nullable FilingContext context) {
        return new CheckInput(report, reading, context, lastYear, others, subordinates, publication);
    }

    /** Beside the agency's report of the year before. */
    public CheckInput withLastYear(LastYear before) {
        return new CheckInput(report, reading, filing, before, others, subordinates, publication);
    }

    /** Beside other agencies' reports of the same year, all of them. */
    public CheckInput withOthers(List<OtherReport> reports) {
        return withOthers(new OtherReports(reports, true));
    }

    /** Beside those of other agencies' reports of the same year that may be seen. */
    public CheckInput withOthers(OtherReports reports) {
        return new CheckInput(report, reading, filing, lastYear, reports, subordinates, publication);
    }

    /** As the consolidated report of these; of none when it is not a consolidated one. */
    public CheckInput withSubordinates(List<SubordinateReport> reports) {
        return new CheckInput(report, reading, filing, lastYear, others, reports, publication);
    }

    /** At its publication. */
    public CheckInput atPublication(Publication dates) {
        return new CheckInput(report, reading, filing, lastYear, others, subordinates, dates);
    }

    /** The year whose rules hold: the filing's, else the report's; a report without a year is of the latest format. */
    public int year() {
        if (filing != null) {
            return filing.year();
        }
        return report.year() == 0 ? RuleSet.LATEST_YEAR : report.year();
    }

    /** The report of the year before; empty when unknown, when there was none, and when the one given is of another year. */
    public Optional<AnnualReport> reportOfLastYear() {
        return lastYear instanceof LastYear.Known known && isOfLastYear(known.report())
                ? Optional.of(known.report())
                : Optional.empty();
    }

    /** What a rule on the form of a file lacks, if anything: a report that was typed in, or its file stays elsewhere. */
    public Optional<Missing> missingFile() {
        return reading == null ? Optional.of(Missing.FILE) : Optional.empty();
    }

    /** What a rule across years lacks, if anything. */
    public Optional<Missing> missingLastYear() {
        if (lastYear instanceof LastYear.Unknown) {
            return Optional.of(Missing.LAST_YEAR);
        }
        return lastYear instanceof LastYear.Known known && !isOfLastYear(known.report())
                ? Optional.of(Missing.LAST_YEAR_IS_OF_ANOTHER)
                : Optional.empty();
    }

    /** What a rule on consolidated reports lacks, if anything; a department's or a township's report adds nothing up. */
    public Optional<Missing> missingSubordinates() {
        String agency = filing == null ? report.agencyName() : filing.agencyName();
        return subordinates == null && CONSOLIDATING.matcher(agency).matches()
                ? Optional.of(Missing.SUBORDINATES)
                : Optional.empty();
    }

    private boolean isOfLastYear(AnnualReport before) {
        return before.year() == 0 || year() == RuleSet.LATEST_YEAR || before.year() == year() - 1;
    }

    /** Where a cell came from, when the report came from a file. */
    public Optional<CellSource> source(NumberAddress address) {
        return reading == null ? Optional.empty() : reading.source(address.format());
    }

    /** A text of the report, or of the file for sections 二 to 四; empty when there is none. */
    public String text(TextPart part) {
        String text = part.in(report);
        if (text != null) {
            return text;
        }
        return reading == null ? "" : reading.tableTexts().getOrDefault(part, "");
    }

    /** The format the report's year asks for. */
    public Format requiredFormat() {
        return Format.ofYear(year());
    }
}
