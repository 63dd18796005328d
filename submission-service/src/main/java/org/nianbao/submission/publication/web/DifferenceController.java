package org.nianbao.submission.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Duration;
import org.nianbao.submission.publication.application.PublicSite;
import org.nianbao.submission.publication.model.Compared;
import org.nianbao.submission.publication.model.RetractedReport;
import org.nianbao.submission.publication.model.RevisionDifference;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What each correction changed, as a page and as data. */
@Controller
class DifferenceController {

    private static final String DIFFERENCE =
            "/reports/{year:[0-9]{4}}/{agencyCode:[0-9A-Za-z]+}/revisions/{revision:[0-9]{1,6}}/difference";

    private final PublicSite site;

    DifferenceController(PublicSite site) {
        this.site = site;
    }

    @GetMapping(DIFFERENCE)
    ModelAndView page(@PathVariable int year, @PathVariable String agencyCode, @PathVariable int revision) {
        Compared compared = compared(year, agencyCode, revision);
        if (compared instanceof RetractedReport retracted) {
            return Retracted.page(retracted);
        }
        RevisionDifference found = (RevisionDifference) compared;
        ModelAndView page = new ModelAndView("site/difference");
        page.addObject("before", found.before());
        page.addObject("after", found.after());
        page.addObject("difference", found.difference());
        page.addObject("address", found.after().address() + "/revisions/" + revision);
        return page;
    }

    @Operation(summary = "What a correction changed, cell by cell and sentence by sentence; open to everybody")
    @GetMapping(path = DIFFERENCE + ".json", produces = MediaType.APPLICATION_JSON_VALUE)
    @SecurityRequirements
    @ResponseBody
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DifferenceView.class)))
    ResponseEntity<DifferenceView> json(
            @PathVariable int year, @PathVariable String agencyCode, @PathVariable int revision) {
        Compared compared = compared(year, agencyCode, revision);
        if (compared instanceof RetractedReport retracted) {
            throw Retracted.problem(retracted);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(DifferenceView.of((RevisionDifference) compared));
    }

    private Compared compared(int year, String agencyCode, int revision) {
        return site.difference(year, agencyCode, revision).orElseThrow(PublicReportController::notPublic);
    }
}
