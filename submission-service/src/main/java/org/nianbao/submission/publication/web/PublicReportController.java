package org.nianbao.submission.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Duration;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.json.ReportJson;
import org.nianbao.submission.publication.application.PublicSite;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.RetractedReport;
import org.nianbao.submission.publication.model.Shown;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Published reports as data. */
@RestController
class PublicReportController {

    private final PublicSite site;

    PublicReportController(PublicSite site) {
        this.site = site;
    }

    @Operation(summary = "A published report as JSON; open to everybody")
    @GetMapping(
            path = "/reports/{year:[0-9]{4}}/{agencyCode:[0-9A-Za-z]+}.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @SecurityRequirements
    ResponseEntity<JsonNode> json(@PathVariable int year, @PathVariable String agencyCode) {
        Shown shown = site.latest(year, agencyCode).orElseThrow(PublicReportController::notPublic);
        if (shown instanceof RetractedReport retracted) {
            throw Retracted.problem(retracted);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(ReportJson.write(((PublishedReport) shown).report()));
    }

    static ProblemException notPublic() {
        return new ProblemException(HttpStatus.NOT_FOUND, "not-found", "没有公布的年报。");
    }
}
