package org.nianbao.submission.submission.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.openapi.AnswersCreated;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.web.FilingAccess;
import org.nianbao.submission.filing.web.FilingView;
import org.nianbao.submission.filing.web.FilingViews;
import org.nianbao.submission.filing.web.ReasonBody;
import org.nianbao.submission.submission.application.CorrectReport;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections of a published report. */
@RestController
@RequestMapping("/api/v1/filings/{id}/corrections")
class CorrectionController {

    private final FilingAccess access;
    private final FilingViews views;
    private final CorrectReport corrections;

    CorrectionController(FilingAccess access, FilingViews views, CorrectReport corrections) {
        this.access = access;
        this.views = views;
        this.corrections = corrections;
    }

    @Operation(summary = "Opens a correction of a published report, with the reason")
    @PostMapping
    @AnswersCreated
    ResponseEntity<FilingView> open(@PathVariable String id, @Valid @RequestBody ReasonBody body, Caller caller) {
        FilingId filing = access.toFile(id, caller).id();
        FilingView opened = views.after(corrections.open(filing, body.reason(), caller.subject()));
        return ResponseEntity.created(URI.create("/api/v1/filings/" + filing)).body(opened);
    }

    /** Gives the correction up; what was published stays. */
    @Operation(summary = "Abandons an open correction; the published edition stays")
    @PostMapping("/abandonment")
    FilingView abandon(@PathVariable String id, Caller caller) {
        FilingId filing = access.toFile(id, caller).id();
        return views.after(corrections.abandon(filing, caller.subject()));
    }
}
