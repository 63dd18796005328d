package org.nianbao.submission.submission.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.audit.Digest;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.procedure.SignOffFault;
import org.nianbao.report.rule.CheckResult;
import org.nianbao.report.rule.Finding;
import org.nianbao.submission.draft.application.CheckReport;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.draft.model.DraftStale;
import org.nianbao.submission.draft.model.ExpectedVersion;
import org.nianbao.submission.filing.application.FilingSteps;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.application.Returns;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Refusal;
import org.nianbao.submission.filing.model.ReturnReason;
import org.nianbao.submission.filing.model.ReturnRound;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.nianbao.submission.filing.model.Transition;
import org.nianbao.submission.season.application.FrozenSeasons;
import org.nianbao.submission.submission.model.AnswerFault;
import org.nianbao.submission.submission.model.Blocked;
import org.nianbao.submission.submission.model.Handover;
import org.nianbao.submission.submission.model.NotSubmitted;
import org.nianbao.submission.submission.model.ReasonAnswer;
import org.nianbao.submission.submission.model.Submission;
import org.nianbao.submission.submission.model.SubmitStep;
import org.nianbao.submission.submission.model.Submitter;
import org.nianbao.submission.submission.model.Unanswered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the draft in: all rules, then revision, state and event in one transaction under the filing's lock. */
@Service
public class SubmitReport {

    private final Filings filings;
    private final FrozenSeasons seasons;
    private final FilingSteps steps;
    private final Drafts drafts;
    private final CheckReport rules;
    private final Submissions submissions;
    private final Returns returns;
    private final SubmissionEvents events;
    private final Clock clock;

    SubmitReport(
            Filings filings,
            FrozenSeasons seasons,
            FilingSteps steps,
            Drafts drafts,
            CheckReport rules,
            Submissions submissions,
            Returns returns,
            SubmissionEvents events,
            Clock clock) {
        this.filings = filings;
        this.seasons = seasons;
        this.steps = steps;
        this.drafts = drafts;
        this.rules = rules;
        this.submissions = submissions;
        this.returns = returns;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands the draft of a filing in.
     *
     * @param expected the version of the draft that the submitter has seen
     */
    @Transactional
    public SubmitStep submit(FilingId id, ExpectedVersion expected, Handover handover, Submitter submitter) {
        Instant now = clock.instant();
        Filing filing = filings.lock(id).orElseThrow();
        var frozen = seasons.refusal(id.year());
        if (frozen.isPresent()) {
            return new NotSubmitted.WrongState(frozen.get());
        }
        if (filing.submit(now) instanceof Refusal refusal) {
            return new NotSubmitted.WrongState(refusal);
        }
        var draft = drafts.find(id);
        if (draft.isEmpty()) {
            return new NotSubmitted.NoDraft();
        }
        if (!expected.allows(draft.get().version())) {
            return new NotSubmitted.Stale(new DraftStale(draft.get().version()));
        }
        List<SignOffFault> faults =
                handover.faults(id.year(), now, submitter, draft.get().savedBy());
        if (!faults.isEmpty()) {
            return new NotSubmitted.ProcedureIncomplete(faults);
        }
        CheckResult result = rules.check(filing.facts(), draft.get());
        if (result.blocks()) {
            return new Blocked(result);
        }
        List<AnswerFault> unfit = handover.answerFaults(result);
        if (!unfit.isEmpty()) {
            return new NotSubmitted.AnswersUnfit(unfit);
        }
        List<Finding> unanswered = handover.unanswered(result);
        if (!unanswered.isEmpty()) {
            return new Unanswered(result, unanswered);
        }
        Optional<ReturnRound> returned = returns.toBeAnswered(id);
        List<AnswerFault> misplaced = handover.reasonFaults(returned.orElse(null));
        if (!misplaced.isEmpty()) {
            return new NotSubmitted.ReasonAnswersUnfit(misplaced);
        }
        List<ReturnReason> reasons = handover.unansweredReasons(returned.orElse(null));
        if (returned.isPresent() && !reasons.isEmpty()) {
            return new NotSubmitted.ReasonsUnanswered(returned.get().round(), reasons);
        }
        return accept(filing, draft.get(), result, handover, submitter.subject(), now);
    }

    /** What was said is kept with the submission; the log has its hash. */
    private static Map<String, ?> audited(ReasonAnswer answer) {
        return Map.of(
                "round",
                answer.round(),
                "position",
                answer.position(),
                "answer",
                answer.answer(),
                "text",
                answer.text() == null ? "" : Digest.of(answer.text()));
    }

    private Submission accept(
            Filing before, Draft draft, CheckResult result, Handover handover, String by, Instant now) {
        Transition after = steps.command(
                before.id(),
                filing -> filing.submit(now),
                filing -> new TimelineEntry(
                        now,
                        TimelineEvent.SUBMITTED,
                        filing.state(),
                        filing.facts().submissions(),
                        by,
                        null),
                Map.of(
                        "draftVersion",
                        draft.version(),
                        "report",
                        Digest.of(ReportJson.writeString(draft.report())),
                        "ruleSet",
                        result.ruleSet(),
                        "findings",
                        result.findings().size(),
                        "answers",
                        handover.answers().stream().map(SubmitReport::audited).toList()));
        Submission submission = new Submission(
                before.id(),
                ((Filing) after).facts().submissions(),
                before.facts().nextRevision(),
                now,
                by,
                draft,
                before.facts().published() != null,
                result,
                handover);
        submissions.add(submission);
        events.submitted(submission, drafts.authors(before.id()));
        return submission;
    }
}
