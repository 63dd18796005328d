package org.nianbao.submission.draft.web;

import io.swagger.v3.oas.annotations.Operation;
import org.nianbao.edge.identity.Caller;
import org.nianbao.submission.draft.application.ImportFile;
import org.nianbao.submission.draft.model.DraftRefused;
import org.nianbao.submission.draft.model.ImportStep;
import org.nianbao.submission.draft.model.ImportedFile;
import org.nianbao.submission.draft.model.UnreadableFile;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.web.FilingAccess;
import org.nianbao.submission.filing.web.FilingViews;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files that are read into a proposed report. */
@RestController
@RequestMapping("/api/v1/filings/{id}/imports")
class ImportController {

    private final FilingAccess access;
    private final ImportFile imports;
    private final Uploads uploads;

    ImportController(FilingAccess access, ImportFile imports, Uploads uploads) {
        this.access = access;
        this.imports = imports;
        this.uploads = uploads;
    }

    @Operation(
            summary =
                    "Reads a file into a proposed report: where each cell came from, how sure the reader is, and the findings; submits nothing")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportView read(@PathVariable String id, @RequestPart("file") MultipartFile file, Caller caller) {
        FilingId filing = access.toFile(id, caller).id();
        ImportStep step =
                uploads.read(file, upload -> imports.read(filing, upload.name(), upload.content(), caller.subject()));
        if (step instanceof ImportedFile imported) {
            return ImportView.of(imported);
        }
        if (step instanceof UnreadableFile unreadable) {
            throw UnreadableFiles.problem(unreadable.reason());
        }
        throw FilingViews.conflict(((DraftRefused) step).refusal());
    }
}
