package org.nianbao.submission.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.submission.draft.web.ReportBody;
import org.nianbao.submission.publication.application.TakeOverReport;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.TakeOver;
import org.nianbao.submission.publication.model.TakeOverRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Taking over what was published elsewhere. */
@RestController
class TakeOverController {

    private final TakeOverReport takeOver;

    TakeOverController(TakeOverReport takeOver) {
        this.takeOver = takeOver;
    }

    @Operation(summary = "Takes over an earlier year's published report, so that figures can be compared across years")
    @PutMapping("/api/v1/agencies/{code}/published-reports/{year}")
    RevisionView takeOver(
            @PathVariable String code, @PathVariable int year, @Valid @RequestBody TakeOverBody body, Caller caller) {
        requireMayTakeOver(code, caller);
        AnnualReport report = ReportBody.read(body.report(), "/report");
        ReportBody.requireYear(report, year, "/report");
        TakeOver result = takeOver.takeOver(code, year, report, body.publishedAt());
        if (result instanceof PublishedReport taken) {
            return RevisionView.of(taken);
        }
        throw problem((TakeOverRefused) result);
    }

    /** The agency itself, the authority over it, or an administrator. */
    private void requireMayTakeOver(String code, Caller caller) {
        if (code.equals(caller.agency()) && caller.hasAny(Role.CLERK, Role.LEADER, Role.SYSTEM)) {
            return;
        }
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        String region = caller.region();
        if (!caller.has(Role.ADMINISTRATOR) && (region == null || !takeOver.liesIn(code, region))) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "role-missing", "只有该单位和它的主管部门可以办理这项操作。");
        }
    }

    private static ProblemException problem(TakeOverRefused refused) {
        HttpStatus status = switch (refused) {
            case NO_SUCH_AGENCY -> HttpStatus.NOT_FOUND;
            case WRONG_YEAR, WRONG_DATE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FILED_HERE -> HttpStatus.CONFLICT;
        };
        return new ProblemException(status, refused.code(), refused.sentence());
    }
}
