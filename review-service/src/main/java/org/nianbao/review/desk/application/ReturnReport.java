package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.edge.audit.Audit;
import org.nianbao.report.procedure.ReturnCode;
import org.nianbao.report.rule.Severity;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskReason;
import org.nianbao.review.desk.model.Reason;
import org.nianbao.review.desk.model.Round;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Submissions;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report goes back: the deciding desk's reasons, and the remarks of the desks that had not decided. */
@Service
public class ReturnReport {

    private final Cases cases;
    private final Submissions submissions;
    private final Decisions decisions;
    private final Remarks remarks;
    private final Rounds rounds;
    private final DeskEvents events;
    private final Deadlines deadlines;
    private final Audit audit;

    public ReturnReport(
            Cases cases,
            Submissions submissions,
            Decisions decisions,
            Remarks remarks,
            Rounds rounds,
            DeskEvents events,
            Deadlines deadlines,
            Audit audit) {
        this.cases = cases;
        this.submissions = submissions;
        this.decisions = decisions;
        this.remarks = remarks;
        this.rounds = rounds;
        this.events = events;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** When the rework is late. */
    @Transactional
    public Instant returnReport(String filingId) {
        ReviewCase reviewed = cases.require(filingId);
        Optional<Decision> returning = decisions.ofFiling(filingId).stream()
                .filter(decision -> decision.submissionNumber() == reviewed.submission())
                .filter(decision -> decision.decision() == DecisionKind.RETURN)
                .findFirst();
        Round round = new Round(
                filingId,
                reviewed.rounds() + 1,
                reviewed.submission(),
                returning.map(Decision::desk).orElse(Desk.VALIDATION),
                returning.map(Decision::by).orElse(null),
                Stream.concat(returning.map(ReturnReport::reasons).orElseGet(() -> found(reviewed)), remarks(reviewed))
                        .toList(),
                deadlines.rework(),
                deadlines.now());
        rounds.enter(round);
        cases.countRound(filingId);
        cases.move(filingId, reviewed.reworkState(), round.returnedAt());
        audit.record(
                filingId,
                "report-returned",
                Map.of("state", reviewed.state(), "round", reviewed.rounds()),
                Map.of(
                        "state",
                        reviewed.reworkState(),
                        "round",
                        reviewed.rounds() + 1,
                        "submissionNumber",
                        reviewed.submission(),
                        "reasons",
                        round.reasons().size(),
                        "reworkDueAt",
                        round.reworkDueAt()));
        events.returned(round);
        return round.reworkDueAt();
    }

    private static Stream<DeskReason> reasons(Decision decision) {
        return decision.reasons().stream().map(reason -> new DeskReason(decision.desk(), reason));
    }

    private Stream<DeskReason> remarks(ReviewCase reviewed) {
        return remarks.undecided(reviewed.filingId(), reviewed.submission()).stream()
                .map(remark -> new DeskReason(remark.desk(), remark.reason()));
    }

    private Stream<DeskReason> found(ReviewCase reviewed) {
        return submissions.validation(reviewed.filingId(), reviewed.submission()).stream()
                .flatMap(validation -> validation.findings().stream())
                .filter(finding -> finding.severity() == Severity.B)
                .map(finding -> new DeskReason(
                        Desk.VALIDATION,
                        new Reason(
                                ReturnCode.ofRule(finding.code()),
                                finding.addresses().isEmpty()
                                        ? null
                                        : finding.addresses().get(0),
                                finding.code() + " " + finding.message())));
    }
}
