package org.nianbao.submission.submission.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.idempotency.RequiresIdempotencyKey;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.openapi.AnswersCreated;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.draft.web.IfMatch;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.web.FilingAccess;
import org.nianbao.submission.filing.web.FilingView;
import org.nianbao.submission.filing.web.FilingViews;
import org.nianbao.submission.filing.web.ReasonBody;
import org.nianbao.submission.submission.application.Submissions;
import org.nianbao.submission.submission.application.SubmitReport;
import org.nianbao.submission.submission.application.WithdrawReport;
import org.nianbao.submission.submission.model.Submission;
import org.nianbao.submission.submission.model.SubmitStep;
import org.nianbao.submission.submission.model.Submitter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handing in and taking back. */
@RestController
@RequestMapping("/api/v1/filings/{id}")
class SubmissionController {

    private final FilingAccess access;
    private final FilingViews views;
    private final SubmitReport submitReport;
    private final WithdrawReport withdrawReport;
    private final Submissions submissions;

    SubmissionController(
            FilingAccess access,
            FilingViews views,
            SubmitReport submitReport,
            WithdrawReport withdrawReport,
            Submissions submissions) {
        this.access = access;
        this.views = views;
        this.submitReport = submitReport;
        this.withdrawReport = withdrawReport;
        this.submissions = submissions;
    }

    @Operation(
            summary =
                    "Submits the saved draft with explanations, overrides, sign-offs and the declaration; answers with the receipt number")
    @PostMapping("/submissions")
    @RequiresIdempotencyKey
    @AnswersCreated
    ResponseEntity<ReceiptView> submit(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SubmissionBody body,
            Caller caller) {
        FilingId filing = access.toFile(id, caller).id();
        SubmitStep step = submitReport.submit(
                filing,
                IfMatch.read(ifMatch),
                body.handover(),
                new Submitter(caller.subject(), caller.has(Role.LEADER)));
        if (step instanceof Submission submission) {
            URI location = URI.create("/api/v1/filings/" + filing + "/submissions/" + submission.number());
            return ResponseEntity.created(location).body(ReceiptView.of(submission));
        }
        throw SubmissionProblems.of(step);
    }

    @Operation(summary = "One submission: receipt, report, findings and how they were answered")
    @GetMapping("/submissions/{number}")
    SubmissionView one(@PathVariable String id, @PathVariable int number, Caller caller) {
        FilingId filing = access.toRead(id, caller).id();
        return submissions
                .find(filing, number)
                .map(SubmissionView::of)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "not-found", "没有这次提交。"));
    }

    @Operation(summary = "Withdraws what was submitted, until it is approved")
    @PostMapping("/withdrawal")
    FilingView withdraw(@PathVariable String id, @Valid @RequestBody ReasonBody body, Caller caller) {
        FilingId filing = access.toFile(id, caller).id();
        return views.after(withdrawReport.withdraw(filing, body.reason(), caller.subject()));
    }
}
