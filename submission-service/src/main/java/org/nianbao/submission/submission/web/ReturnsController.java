package org.nianbao.submission.submission.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.nianbao.edge.identity.Caller;
import org.nianbao.submission.filing.web.FilingAccess;
import org.nianbao.submission.submission.application.ReadReturns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the desks sent back, for the agency. */
@RestController
class ReturnsController {

    private final FilingAccess access;
    private final ReadReturns returns;

    ReturnsController(FilingAccess access, ReadReturns returns) {
        this.access = access;
        this.returns = returns;
    }

    @Operation(
            summary =
                    "Every return of a filing: its reasons in their places, what stood there, how near the draft came, and the answers")
    @GetMapping("/api/v1/filings/{id}/returns")
    List<ReturnView> returns(@PathVariable String id, Caller caller) {
        return returns.of(access.toRead(id, caller)).stream()
                .map(ReturnView::of)
                .toList();
    }
}
