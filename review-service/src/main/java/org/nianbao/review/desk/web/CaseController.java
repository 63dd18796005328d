package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import org.nianbao.edge.identity.Caller;
import org.nianbao.review.desk.application.ReadCaseFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The file of a case: what a reviewer sees. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseController {

    private final ReadCaseFile read;

    CaseController(ReadCaseFile read) {
        this.read = read;
    }

    /** State, report, findings, sign-offs, desks, decisions, remarks and rounds. */
    @Operation(
            summary =
                    "The case of a filing as the desks see it: report, findings and answers, sign-offs, decisions, remarks, rounds")
    @GetMapping("/{filingId}")
    CaseView read(Caller caller, @PathVariable String filingId) {
        return CaseView.of(read.read(filingId, Actors.of(caller)));
    }

    /** Any two submissions, also in reverse. */
    @Operation(summary = "What changed between two submissions of a filing, cell by cell and sentence by sentence")
    @GetMapping("/{filingId}/difference")
    ChangesView difference(Caller caller, @PathVariable String filingId, @RequestParam int from, @RequestParam int to) {
        return ChangesView.of(read.difference(filingId, from, to, Actors.of(caller)));
    }
}
