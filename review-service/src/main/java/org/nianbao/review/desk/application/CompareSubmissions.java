package org.nianbao.review.desk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.difference.ReportDifference;
import org.nianbao.report.difference.YearDifference;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.rule.LastYear;
import org.nianbao.review.desk.model.AnsweredReason;
import org.nianbao.review.desk.model.AnsweredRound;
import org.nianbao.review.desk.model.DeskReason;
import org.nianbao.review.desk.model.Round;
import org.nianbao.review.desk.model.SubmissionChange;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.KnownReports;
import org.nianbao.review.reviewcase.application.Submissions;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
import org.springframework.stereotype.Component;

/** What changed since a report was last seen at the desks, since last year, and at the places of every reason. */
@Component
class CompareSubmissions {

    private final Cases cases;
    private final Submissions submissions;
    private final KnownReports known;

    CompareSubmissions(Cases cases, Submissions submissions, KnownReports known) {
        this.cases = cases;
        this.submissions = submissions;
        this.known = known;
    }

    /** Between any two submissions of a filing; empty when there is not the one or the other. */
    Optional<SubmissionChange> between(String filingId, int from, int to) {
        return submissions
                .find(filingId, from)
                .flatMap(before -> submissions
                        .find(filingId, to)
                        .map(after -> new SubmissionChange(
                                from, to, ReportDifference.between(before.report(), after.report()))));
    }

    /**
     * Between the present submission and the one that the desks know: the last that they returned or that was published,
     * whichever is later; else the one before, which was taken back.
     */
    Optional<SubmissionChange> sinceLastSeen(ReviewCase reviewed, List<Round> rounds) {
        int present = reviewed.submission();
        int returned = rounds.stream()
                .mapToInt(Round::submissionNumber)
                .filter(number -> number < present)
                .max()
                .orElse(0);
        int published = cases.publishedSubmission(reviewed.filingId())
                .filter(number -> number < present)
                .orElse(0);
        int seen = Math.max(returned, published);
        return between(reviewed.filingId(), seen == 0 ? present - 1 : seen, present);
    }

    /** Between the present submission and the report of last year, where that was published after review here. */
    Optional<YearDifference> sinceLastYear(ReviewCase reviewed, Submission present) {
        return known.lastYear(reviewed.opening()) instanceof LastYear.Known lastYear
                ? Optional.of(YearDifference.between(lastYear.report(), present.report()))
                : Optional.empty();
    }

    /** Every return with the answers of the submission that came after it, and what changed at the places of its reasons. */
    List<AnsweredRound> answered(ReviewCase reviewed, List<Round> rounds) {
        List<AnsweredRound> answered = new ArrayList<>();
        for (int at = 0; at < rounds.size(); at++) {
            int next = at + 1 < rounds.size() ? rounds.get(at + 1).submissionNumber() : reviewed.submission();
            answered.add(answered(rounds.get(at), next));
        }
        return answered;
    }

    private AnsweredRound answered(Round round, int next) {
        AnnualReport returned = submissions
                .find(round.filingId(), round.submissionNumber())
                .orElseThrow()
                .report();
        Submission after = answering(round, next).orElse(null);
        ReportDifference difference = after == null ? null : ReportDifference.between(returned, after.report());
        List<AnsweredReason> reasons = new ArrayList<>();
        for (DeskReason given : round.reasons()) {
            reasons.add(answered(round.round(), reasons.size() + 1, given, returned, after, difference));
        }
        return new AnsweredRound(round, after == null ? null : after.number(), reasons);
    }

    /** The last submission up to this number that answers the return; else the one that came first after it. */
    private Optional<Submission> answering(Round round, int last) {
        Optional<Submission> found = Optional.empty();
        for (int number = last; number > round.submissionNumber(); number--) {
            found = submissions.find(round.filingId(), number);
            if (found.filter(one -> one.answers(round.round())).isPresent()) {
                return found;
            }
        }
        return found;
    }

    private static AnsweredReason answered(
            int round,
            int position,
            DeskReason given,
            AnnualReport returned,
            @Nullable Submission after,
            @Nullable ReportDifference difference) {
        String address = given.reason().address();
        return new AnsweredReason(
                position,
                given,
                address == null
                        ? null
                        : CellAddress.find(address).map(returned::cell).orElse(null),
                after == null ? null : after.answer(round, position).orElse(null),
                address == null || difference == null ? null : difference.at(address));
    }
}
