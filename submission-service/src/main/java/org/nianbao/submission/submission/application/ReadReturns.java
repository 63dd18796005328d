package org.nianbao.submission.submission.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.difference.ReportDifference;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.CellAddress;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.filing.application.Returns;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.ReturnReason;
import org.nianbao.submission.filing.model.ReturnRound;
import org.nianbao.submission.submission.model.PlacedReason;
import org.nianbao.submission.submission.model.PlacedReturn;
import org.nianbao.submission.submission.model.ReasonAnswer;
import org.nianbao.submission.submission.model.Submission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the reasons of every return where they stand: what was there, how near the draft has come, what was answered. */
@Service
public class ReadReturns {

    private final Returns returns;
    private final Submissions submissions;
    private final Drafts drafts;

    ReadReturns(Returns returns, Submissions submissions, Drafts drafts) {
        this.returns = returns;
        this.submissions = submissions;
        this.drafts = drafts;
    }

    /** All returns of a filing, in order. */
    @Transactional(readOnly = true)
    public List<PlacedReturn> of(Filing filing) {
        FilingId id = filing.id();
        Optional<AnnualReport> draft = drafts.find(id).map(Draft::report);
        Integer asked = returns.toBeAnswered(id)
                .filter(round -> filing.editable())
                .map(ReturnRound::round)
                .orElse(null);
        return returns.of(id).stream()
                .map(round -> placed(
                        id,
                        round,
                        draft.orElse(null),
                        Integer.valueOf(round.round()).equals(asked)))
                .toList();
    }

    private PlacedReturn placed(FilingId id, ReturnRound round, @Nullable AnnualReport draft, boolean asked) {
        AnnualReport returned = submissions
                .find(id, round.submissionNumber())
                .orElseThrow()
                .draft()
                .report();
        ReportDifference difference = draft == null ? null : ReportDifference.between(returned, draft);
        List<ReasonAnswer> answers = answers(id, round);
        return new PlacedReturn(
                round,
                asked,
                round.reasons().stream()
                        .map(reason -> placed(reason, returned, asked ? difference : null, answers))
                        .toList());
    }

    /** What the last submission that answered the return said. */
    private List<ReasonAnswer> answers(FilingId id, ReturnRound round) {
        return submissions
                .lastAnswering(id, round.round())
                .map(Submission::handover)
                .map(handover -> handover.answers())
                .orElse(List.of());
    }

    private static PlacedReason placed(
            ReturnReason reason,
            AnnualReport returned,
            @Nullable ReportDifference difference,
            List<ReasonAnswer> answers) {
        String address = reason.address();
        return new PlacedReason(
                reason,
                address == null
                        ? null
                        : CellAddress.find(address).map(returned::cell).orElse(null),
                address == null || difference == null ? null : difference.at(address),
                answers.stream()
                        .filter(answer -> answer.position() == reason.position())
                        .findFirst()
                        .orElse(null));
    }
}
