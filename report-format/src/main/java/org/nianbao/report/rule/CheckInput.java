package org.nianbao.report.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.CellSource;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.text.CharacterForms;

/**
 * What the rules look at. A null is something nobody told; an empty list says that there is none. Immutable and thread-safe;
 * what the rules make of it, they make once and share.
 *
 * <pre>{@code RuleSet.current().check(CheckInput.of(reading).forFiling(filing).withLastYear(LastYear.none()))}</pre>
 */
public final class CheckInput {

    /** Names of governments of counties, cities and provinces, which consolidate; not of their towns. */
    private static final Pattern CONSOLIDATING = Pattern.compile("(?!.*(?:[乡镇]|街道)).*(?:省|市|县|区|州|盟|旗)(?:人民政府)?");

    private final AnnualReport report;
    private final @Nullable Reading reading;
    private final @Nullable FilingContext filing;
    private final LastYear lastYear;
    private final @Nullable OtherReports others;
    private final @Nullable List<SubordinateReport> subordinates;
    private final @Nullable Publication publication;
    private final FoldedTexts texts;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    private CheckInput(
            AnnualReport report,
            @Nullable Reading reading,
            @Nullable FilingContext filing,
            LastYear lastYear,
            @Nullable OtherReports others,
            @Nullable List<SubordinateReport> subordinates,
            @Nullable Publication publication,
            FoldedTexts texts) {
        this.report = report;
        this.reading = reading;
        this.filing = filing;
        this.lastYear = lastYear;
        this.others = others;
        this.subordinates = subordinates == null ? null : List.copyOf(subordinates);
        this.publication = publication;
        this.texts = texts;
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
        return new CheckInput(
                report, reading, null, LastYear.unknown(), null, null, null, new FoldedTexts(report, reading));
    }

    /** For a filing; null when it is not known. */
    public CheckInput forFiling(@Nullable FilingContext context) {
        return new CheckInput(report, reading, context, lastYear, others, subordinates, publication, texts);
    }

    /** Beside the agency's report of the year before. */
    public CheckInput withLastYear(LastYear before) {
        return new CheckInput(report, reading, filing, before, others, subordinates, publication, texts);
    }

    /** Beside other agencies' reports of the same year, all of them. */
    public CheckInput withOthers(List<OtherReport> reports) {
        return withOthers(new OtherReports(reports, true));
    }

    /** Beside those of other agencies' reports of the same year that may be seen. */
    public CheckInput withOthers(OtherReports reports) {
        return new CheckInput(report, reading, filing, lastYear, reports, subordinates, publication, texts);
    }

    /** As the consolidated report of these; of none when it is not a consolidated one. */
    public CheckInput withSubordinates(List<SubordinateReport> reports) {
        return new CheckInput(report, reading, filing, lastYear, others, reports, publication, texts);
    }

    /** At its publication. */
    public CheckInput atPublication(Publication dates) {
        return new CheckInput(report, reading, filing, lastYear, others, subordinates, dates, texts);
    }

    /** The report to check. */
    public AnnualReport report() {
        return report;
    }

    /** What its file looked like, when it came from a file; the report may have been edited since. */
    public @Nullable Reading reading() {
        return reading;
    }

    /** For which filing, when there is one. */
    public @Nullable FilingContext filing() {
        return filing;
    }

    /** The agency's report of the year before. */
    public LastYear lastYear() {
        return lastYear;
    }

    /** Reports of other agencies for the same year, whose texts are compared. */
    public @Nullable OtherReports others() {
        return others;
    }

    /** Who has to file what a consolidated report adds up; empty for a report that is not consolidated. */
    public @Nullable List<SubordinateReport> subordinates() {
        return subordinates;
    }

    /** When it was reviewed, signed and published. */
    public @Nullable Publication publication() {
        return publication;
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
        return texts.written(part);
    }

    /** The same text with its character forms folded in place ({@link CharacterForms#foldedInPlace}): offsets stay. */
    public String folded(TextPart part) {
        return texts.folded(part);
    }

    /**
     * What several rules need of this input: made for the first that asks, then kept as long as the input is.
     *
     * @param kind its type; there is one of each
     * @param maker makes it; when two threads ask at once, perhaps twice
     */
    public <T> T shared(Class<T> kind, Function<CheckInput, T> maker) {
        Object known = shared.get(kind);
        if (known == null) {
            known = maker.apply(this);
            shared.put(kind, known);
        }
        return kind.cast(known);
    }

    /** The format the report's year asks for. */
    public Format requiredFormat() {
        return Format.ofYear(year());
    }
}
