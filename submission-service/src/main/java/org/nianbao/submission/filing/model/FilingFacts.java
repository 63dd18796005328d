package org.nianbao.submission.filing.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.model.AgencyKind;

/**
 * What is true of a filing in every state.
 *
 * @param agencyName the name at the time the filing was opened
 * @param regionCodes from the province down
 * @param submissions how many submissions were accepted; the number of the last one
 * @param firstSubmittedAt when the first one was accepted
 * @param published what the public reads; null before the first publication
 */
public record FilingFacts(
        FilingId id,
        String agencyName,
        AgencyKind agencyKind,
        List<String> regionCodes,
        FilingDates dates,
        int submissions,
        @Nullable Instant firstSubmittedAt,
        @Nullable Edition published) {

    public FilingFacts {
        regionCodes = List.copyOf(regionCodes);
    }

    /** Late: the first accepted submission came at or after the day following submitBy. */
    public boolean late() {
        return firstSubmittedAt != null && !firstSubmittedAt.isBefore(dates.overdueAt());
    }

    /** Overdue: the date has passed and nothing was ever handed in. */
    public boolean overdue(Instant now) {
        return firstSubmittedAt == null && !now.isBefore(dates.overdueAt());
    }

    /** The revision that the next publication makes. */
    public int nextRevision() {
        return published == null ? 1 : published.revision() + 1;
    }

    FilingFacts submitted(Instant at) {
        return new FilingFacts(
                id,
                agencyName,
                agencyKind,
                regionCodes,
                dates,
                submissions + 1,
                firstSubmittedAt == null ? at : firstSubmittedAt,
                published);
    }

    FilingFacts dated(FilingDates moved) {
        return new FilingFacts(
                id, agencyName, agencyKind, regionCodes, moved, submissions, firstSubmittedAt, published);
    }

    FilingFacts published(Edition edition) {
        return new FilingFacts(id, agencyName, agencyKind, regionCodes, dates, submissions, firstSubmittedAt, edition);
    }
}
