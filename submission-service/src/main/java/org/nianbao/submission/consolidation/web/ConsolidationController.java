package org.nianbao.submission.consolidation.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.etag.ETag;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.openapi.AnswersETag;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.consolidation.application.DraftConsolidation;
import org.nianbao.submission.consolidation.application.ReadConsolidation;
import org.nianbao.submission.consolidation.model.ConsolidationStep;
import org.nianbao.submission.draft.model.DraftRefused;
import org.nianbao.submission.draft.model.DraftStale;
import org.nianbao.submission.draft.model.DraftStep;
import org.nianbao.submission.draft.web.IfMatch;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.Refusal;
import org.nianbao.submission.filing.web.FilingAccess;
import org.nianbao.submission.filing.web.FilingViews;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A government's own report as the sum of its subordinates'. */
@RestController
@RequestMapping("/api/v1/filings/{id}/consolidation")
class ConsolidationController {

    private final FilingAccess access;
    private final ReadConsolidation consolidation;
    private final DraftConsolidation drafting;

    ConsolidationController(FilingAccess access, ReadConsolidation consolidation, DraftConsolidation drafting) {
        this.access = access;
        this.consolidation = consolidation;
        this.drafting = drafting;
    }

    @Operation(
            summary =
                    "What a consolidated report adds up at this moment: every cell, how many reports, and what has changed since its draft was consolidated")
    @GetMapping
    ConsolidationView read(@PathVariable String id, Caller caller) {
        FilingFacts filing = access.toFollow(id, caller).facts();
        consolidation.refusal(filing).ifPresent(ConsolidationController::refuse);
        return ConsolidationView.of(filing, consolidation.of(filing));
    }

    @Operation(
            summary =
                    "Puts the sums into the draft over the version that If-Match names (\"0\" for none); texts are kept, an empty section 一 begins with the sentences that the tables make true")
    @PostMapping("/draft")
    @AnswersETag
    ResponseEntity<ConsolidationView> draft(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        FilingFacts filing = access.toFile(id, caller).facts();
        ConsolidationStep step = drafting.draft(filing.id(), IfMatch.read(ifMatch), caller.subject());
        if (step instanceof ConsolidationStep.Consolidated done) {
            return ResponseEntity.ok()
                    .eTag(ETag.of(done.draft().draft().version()))
                    .body(ConsolidationView.of(filing, done.consolidation()));
        }
        if (step instanceof ConsolidationStep.NotConsolidated refused) {
            throw FilingViews.conflict(refused.refusal());
        }
        throw problem(((ConsolidationStep.NotSaved) step).why());
    }

    private static ProblemException problem(DraftStep why) {
        if (why instanceof DraftStale stale) {
            return ETag.stale(stale.current());
        }
        if (why instanceof DraftRefused refused) {
            return FilingViews.conflict(refused.refusal());
        }
        throw new IllegalStateException("a consolidated draft names no file: " + why);
    }

    private static void refuse(Refusal refusal) {
        throw FilingViews.conflict(refusal);
    }
}
