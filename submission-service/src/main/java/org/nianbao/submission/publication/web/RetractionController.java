package org.nianbao.submission.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.nianbao.edge.identity.Caller;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.web.FilingAccess;
import org.nianbao.submission.filing.web.FilingView;
import org.nianbao.submission.filing.web.FilingViews;
import org.nianbao.submission.publication.application.RetractReport;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawal of a published report by the authority. */
@RestController
class RetractionController {

    private final FilingAccess access;
    private final FilingViews views;
    private final RetractReport retraction;

    RetractionController(FilingAccess access, FilingViews views, RetractReport retraction) {
        this.access = access;
        this.views = views;
        this.retraction = retraction;
    }

    @Operation(
            summary =
                    "Withdraws a published report from the public (authority); the note stands in its place until a correction is published")
    @PostMapping("/api/v1/filings/{id}/retraction")
    FilingView retract(@PathVariable String id, @Valid @RequestBody RetractionBody body, Caller caller) {
        FilingId filing = access.toOversee(id, caller).id();
        return views.after(retraction.retract(filing, body.note().strip(), caller.subject()));
    }
}
