package org.nianbao.submission.filing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.Desk;
import org.nianbao.submission.filing.model.Edition;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.Extension;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingState;
import org.nianbao.submission.filing.model.Retraction;
import org.nianbao.submission.filing.model.ReturnReason;
import org.nianbao.submission.filing.model.ReturnRound;
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
 * @param rounds how many returns there have been, over all submissions; null in lists
 * @param retraction the report was withdrawn from the public and nothing later is; null otherwise, and in lists
 * @param extensions oldest first; null in lists
 * @param exemption by whom and when it was released from filing; null in lists
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
        @Nullable Integer rounds,
        @Nullable Retraction retraction,
        @Nullable List<Extension> extensions,
        @Nullable ExemptionView exemption,
        @Nullable List<TimelineEntry> timeline) {

    /**
     * A rework that is asked for.
     *
     * @param round how many returns there have been
     * @param reasons what the next submission answers, each named by round and position; null in lists
     */
    public record Rework(int round, Instant dueAt, @Nullable List<ReasonView> reasons) {}

    /** A reason of the last return; {@code GET …/returns} shows it in its place. */
    public record ReasonView(
            int position,
            Desk desk,
            String deskLabel,
            String code,
            String codeLabel,
            String text,
            @Nullable String address,
            @Nullable String placeLabel) {

        static ReasonView of(ReturnReason reason) {
            return new ReasonView(
                    reason.position(),
                    reason.desk(),
                    reason.desk().label(),
                    reason.code(),
                    reason.codeLabel(),
                    reason.text(),
                    reason.address(),
                    reason.placeLabel());
        }
    }

    static FilingView of(
            Filing filing,
            Instant now,
            @Nullable List<TimelineEntry> timeline,
            @Nullable List<ReturnRound> returns,
            @Nullable Retraction retraction,
            @Nullable List<Extension> extensions) {
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
                filing instanceof ReturnedFiling returned ? rework(returned, returns) : null,
                filing instanceof ExemptFiling exempt ? exempt.reason() : null,
                returns == null ? null : returns.size(),
                retraction,
                extensions,
                timeline != null && filing instanceof ExemptFiling exempt
                        ? ExemptionView.of(exempt.reason(), timeline)
                        : null,
                timeline);
    }

    private static Rework rework(ReturnedFiling returned, @Nullable List<ReturnRound> returns) {
        return new Rework(
                returned.round(),
                returned.reworkDueAt(),
                returns == null
                        ? null
                        : returns.stream()
                                .filter(round -> round.round() == returned.round())
                                .flatMap(round -> round.reasons().stream())
                                .map(ReasonView::of)
                                .toList());
    }
}
