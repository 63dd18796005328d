package org.nianbao.review.desk.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.rule.Finding;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;

/**
 * What the risks are found by.
 *
 * @param returns how often the filing was returned
 * @param overrides how many findings of severity B* were overridden
 * @param late whether the first submission came after the due date
 * @param lateLastYear whether last year's did
 * @param lost reconsiderations and lawsuits of table 4 that corrected the agency
 * @param alike whether a text is like last year's or another agency's
 * @param hoursLeft whole hours from the first submission to the due date; 0 when it was late
 * @param correction whether it corrects a published report
 */
public record InspectionFacts(
        int returns,
        int overrides,
        boolean late,
        boolean lateLastYear,
        long lost,
        boolean alike,
        int hoursLeft,
        boolean correction) {

    /** The rules on texts that are somebody else's, or one's own of the year before. */
    private static final Set<String> ALIKE = Set.of("X-02", "X-04");

    private static final long MOST_HOURS = 10_000;

    /**
     * The facts of a submission.
     *
     * @param findings of the second validation
     */
    public static InspectionFacts of(
            ReviewCase reviewed, Submission submission, List<Finding> findings, boolean lateLastYear, Instant now) {
        Instant first = Objects.requireNonNullElse(reviewed.firstSubmittedAt(), submission.submittedAt());
        long hours = Duration.between(first, reviewed.opening().overdueAt()).toHours();
        return new InspectionFacts(
                reviewed.rounds(),
                submission.overrides().size(),
                reviewed.lateAt(now),
                lateLastYear,
                lost(submission.report()),
                findings.stream().anyMatch(finding -> ALIKE.contains(finding.code())),
                (int) Math.max(0, Math.min(MOST_HOURS, hours)),
                submission.correction());
    }

    private static long lost(AnnualReport report) {
        return Stream.of(DisputeKind.values())
                .map(kind -> report.disputes().count(kind, DisputeOutcome.CORRECTED))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
