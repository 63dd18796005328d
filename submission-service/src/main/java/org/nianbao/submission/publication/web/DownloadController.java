package org.nianbao.submission.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.submission.publication.application.DownloadReport;
import org.nianbao.submission.publication.model.Download;
import org.nianbao.submission.publication.model.DownloadRefused;
import org.nianbao.submission.publication.model.PublishedFile;
import org.nianbao.submission.publication.model.RetractedReport;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Published reports as files for people. */
@RestController
class DownloadController {

    private static final String REPORT = "/reports/{year:[0-9]{4}}/{agencyCode:[0-9A-Za-z]+}";
    private static final String ENDING = ".{form:pdf|docx|xlsx|csv}";

    /** The forms that are offered, in the order of a page; JSON has an address of its own. */
    static final List<OutputFormat> FORMS =
            List.of(OutputFormat.PDF, OutputFormat.DOCX, OutputFormat.XLSX, OutputFormat.CSV);

    private final DownloadReport downloads;

    DownloadController(DownloadReport downloads) {
        this.downloads = downloads;
    }

    @Operation(summary = "A published report as a file; open to everybody")
    @GetMapping(REPORT + ENDING)
    @SecurityRequirements
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(types = "string", format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(types = "string", format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(types = "string", format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(types = "string"))
            })
    ResponseEntity<Resource> latest(
            @PathVariable int year, @PathVariable String agencyCode, @PathVariable String form) {
        return answer(downloads.latest(year, agencyCode, written(form)));
    }

    @Operation(summary = "An earlier revision of a published report as a file; open to everybody")
    @GetMapping(REPORT + "/revisions/{revision:[0-9]{1,6}}" + ENDING)
    @SecurityRequirements
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "*/*", schema = @Schema(types = "string", format = "binary")))
    ResponseEntity<Resource> revision(
            @PathVariable int year,
            @PathVariable String agencyCode,
            @PathVariable int revision,
            @PathVariable String form) {
        return answer(downloads.revision(year, agencyCode, revision, written(form)));
    }

    private static OutputFormat written(String ending) {
        return OutputFormat.ofEnding(ending).orElseThrow(PublicReportController::notPublic);
    }

    private static ResponseEntity<Resource> answer(Optional<Download> found) {
        Download download = found.orElseThrow(PublicReportController::notPublic);
        if (download instanceof PublishedFile file) {
            return ResponseEntity.ok()
                    .eTag(file.sha256())
                    .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                    .header(HttpHeaders.CONTENT_TYPE, file.form().mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(file))
                    .body(new ByteArrayResource(file.content()));
        }
        if (download instanceof RetractedReport retracted) {
            throw Retracted.problem(retracted);
        }
        DownloadRefused refused = (DownloadRefused) download;
        throw refused.temporary()
                ? new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "busy", refused.sentence())
                        .header(HttpHeaders.RETRY_AFTER, "10")
                : new ProblemException(HttpStatus.NOT_FOUND, "no-such-form", refused.sentence());
    }
}
