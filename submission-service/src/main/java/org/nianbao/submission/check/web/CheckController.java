package org.nianbao.submission.check.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.reading.Reading;
import org.nianbao.report.reading.ReadingResult;
import org.nianbao.report.reading.ReportReader;
import org.nianbao.report.reading.Unreadable;
import org.nianbao.submission.check.application.CheckFile;
import org.nianbao.submission.draft.web.ReportBody;
import org.nianbao.submission.draft.web.UnreadableFiles;
import org.nianbao.submission.draft.web.UploadedFile;
import org.nianbao.submission.draft.web.Uploads;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** The dry run of the rules: no login, nothing stored. */
@RestController
@RequestMapping("/api/v1/checks")
class CheckController {

    private final CheckFile rules;
    private final Uploads uploads;

    CheckController(CheckFile rules, Uploads uploads) {
        this.rules = rules;
        this.uploads = uploads;
    }

    @Operation(summary = "Checks a report without storing it and without login: what the rules find")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @SecurityRequirements
    CheckView file(@RequestPart("file") MultipartFile file) {
        return uploads.read(file, this::check);
    }

    private CheckView check(UploadedFile upload) {
        ReadingResult result = ReportReader.read(upload.name(), upload.content());
        if (result instanceof Unreadable unreadable) {
            throw UnreadableFiles.problem(unreadable);
        }
        Reading reading = (Reading) result;
        return CheckView.of(upload.name(), reading.report(), rules.check(reading));
    }

    @Operation(summary = "Checks a report without storing it and without login: what the rules find")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @SecurityRequirements
    CheckView report(@RequestBody @Schema(type = "object") JsonNode body) {
        AnnualReport report = ReportBody.read(body, "");
        return CheckView.of(null, report, rules.check(report));
    }
}
