package org.nianbao.submission.filing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.Edition;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingState;
import org.nianbao.submission.filing.model.ReturnedFiling;
import org.nianbao.submission.filing.model.TimelineEntry;

/**
 * A filing on the wire.
 *
 * @param stateLabel the state in Chinese
 * @param regionPath codes from the province down
 * @param overdueAt the day after submitBy, 00:00 Asia/Shanghai
 * @param overdue the date has passed and nothing was ever handed in
 * @param late the first accepted submission came after the date
 * @param submissions number of the last accepted submission; 0 before the first
 * @param rework what is asked for while it is RETURNED
 * @param timeline oldest first; null in lists
 */
public record FilingView(
        String id,
        int year,
        String agencyCode,
        String agencyName,
        AgencyKind agencyKind,
        List<String> regionPath,
        FilingState state,
        String stateLabel,
        LocalDate submitBy,
        LocalDate publishBy,
        Instant overdueAt,
        boolean overdue,
        boolean late,
        int submissions,
        @Nullable Instant firstSubmittedAt,
        @Nullable Edition published,
        @Nullable Rework rework,
        @Nullable String exemptionReason,
        @Nullable List<TimelineEntry> timeline) {

    /**
     * A rework that is asked for.
     *
     * @param round how many returns there have been
     */
    public record Rework(int round, Instant dueAt) {}

    static FilingView of(Filing filing, Instant now, @Nullable List<TimelineEntry> timeline) {
        FilingFacts facts = filing.facts();
        return new FilingView(
                facts.id().toString(),
                facts.id().year(),
                facts.id().agencyCode(),
                facts.agencyName(),
                facts.agencyKind(),
                facts.regionCodes(),
                filing.state(),
                filing.state().label(),
                facts.dates().submitBy(),
                facts.dates().publishBy(),
                facts.dates().overdueAt(),
                filing.state() != FilingState.EXEMPT && facts.overdue(now),
                facts.late(),
                facts.submissions(),
                facts.firstSubmittedAt(),
                facts.published(),
                filing instanceof ReturnedFiling returned ? new Rework(returned.round(), returned.reworkDueAt()) : null,
                filing instanceof ExemptFiling exempt ? exempt.reason() : null,
                timeline);
    }
}
