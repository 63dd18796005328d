package org.nianbao.submission.draft.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.etag.ETag;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.openapi.AnswersETag;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.submission.draft.application.SaveDraft;
import org.nianbao.submission.draft.model.CheckedDraft;
import org.nianbao.submission.draft.model.DraftRefused;
import org.nianbao.submission.draft.model.DraftStale;
import org.nianbao.submission.draft.model.DraftStep;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.web.FilingAccess;
import org.nianbao.submission.filing.web.FilingViews;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a filing. */
@RestController
@RequestMapping("/api/v1/filings/{id}/draft")
class DraftController {

    private final FilingAccess access;
    private final SaveDraft drafts;

    DraftController(FilingAccess access, SaveDraft drafts) {
        this.access = access;
        this.drafts = drafts;
    }

    @Operation(summary = "The draft as it was last saved, with its findings; its ETag is what a save must name")
    @GetMapping
    @AnswersETag
    ResponseEntity<DraftView> read(@PathVariable String id, Caller caller) {
        return drafts.read(access.toRead(id, caller))
                .map(DraftController::answer)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "no-draft", "还没有草稿。"));
    }

    @Operation(summary = "Saves the draft over the version that If-Match names; nothing is submitted")
    @PutMapping
    @AnswersETag
    ResponseEntity<DraftView> save(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DraftBody body,
            Caller caller) {
        FilingId filing = access.toFile(id, caller).id();
        AnnualReport report = ReportBody.read(body.report(), "/report");
        ReportBody.requireYear(report, filing.year(), "/report");
        DraftStep step = drafts.save(filing, report, body.importId(), IfMatch.read(ifMatch), caller.subject());
        if (step instanceof CheckedDraft saved) {
            return answer(saved);
        }
        throw problem(step);
    }

    private static ProblemException problem(DraftStep step) {
        if (step instanceof DraftStale stale) {
            return ETag.stale(stale.current());
        }
        if (step instanceof DraftRefused refused) {
            return FilingViews.conflict(refused.refusal());
        }
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-import", "没有这次导入，请重新导入文件。")
                .field("/importId", "不存在");
    }

    private static ResponseEntity<DraftView> answer(CheckedDraft draft) {
        return ResponseEntity.ok().eTag(ETag.of(draft.draft().version())).body(DraftView.of(draft));
    }
}
