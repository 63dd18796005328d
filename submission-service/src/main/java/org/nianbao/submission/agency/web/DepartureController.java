package org.nianbao.submission.agency.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.application.Departures;
import org.nianbao.submission.agency.application.HandOverWork;
import org.nianbao.submission.agency.application.Regions;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.Departure;
import org.nianbao.submission.agency.model.RegistrationRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who no longer acts for an agency. */
@RestController
@RequestMapping("/api/v1/agencies/{code}/departures")
class DepartureController {

    private final HandOverWork handover;
    private final Departures departures;
    private final Agencies agencies;
    private final Regions regions;

    DepartureController(HandOverWork handover, Departures departures, Agencies agencies, Regions regions) {
        this.handover = handover;
        this.departures = departures;
        this.agencies = agencies;
        this.regions = regions;
    }

    @Operation(summary = "Who no longer acts for an agency (administrators, its authority, its leaders)")
    @GetMapping
    List<Departure> list(@PathVariable String code, Caller caller) {
        requireResponsible(code, caller);
        return departures.of(code);
    }

    @Operation(
            summary =
                    "Somebody no longer acts for an agency, whatever a token still says; drafts stay, whoever else acts for it goes on (administrators, its authority, its leaders)")
    @PostMapping
    Departure leave(@PathVariable String code, @Valid @RequestBody DepartureBody body, Caller caller) {
        requireResponsible(code, caller);
        if (body.subject().equals(body.successor())) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "own-successor", "接任的人不能是离任的人自己。")
                    .field("/successor", "与 subject 相同");
        }
        return handover.leave(
                code, body.subject(), body.successor(), body.reason().strip(), caller.subject());
    }

    @Operation(summary = "Somebody acts for the agency again (administrators, its authority, its leaders)")
    @PostMapping("/{subject}/revocation")
    List<Departure> comeBack(
            @PathVariable String code,
            @PathVariable String subject,
            @Valid @RequestBody ComingBackBody body,
            Caller caller) {
        requireResponsible(code, caller);
        if (!handover.comeBack(code, subject, body.reason().strip())) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "not-found", "没有这个人的离任记录。");
        }
        return departures.of(code);
    }

    /** An agency that is none of the caller's business is answered like one that does not exist. */
    private void requireResponsible(String code, Caller caller) {
        Agency agency = agencies.find(code)
                .filter(found -> concerns(found, caller))
                .orElseThrow(() -> RegistrationProblems.of(RegistrationRefused.NO_SUCH_AGENCY));
        if (!agency.code().equals(caller.agency())) {
            caller.require(Role.ADMINISTRATOR, Role.AUTHORITY);
        } else {
            caller.require(Role.ADMINISTRATOR, Role.AUTHORITY, Role.LEADER);
        }
    }

    private boolean concerns(Agency agency, Caller caller) {
        if (caller.has(Role.ADMINISTRATOR)) {
            return true;
        }
        if (agency.code().equals(caller.agency()) && !departures.left(agency.code(), caller.subject())) {
            return true;
        }
        return caller.has(Role.AUTHORITY)
                && caller.region() != null
                && regions.pathTo(agency.regionCode())
                        .filter(path -> path.codes().contains(caller.region()))
                        .isPresent();
    }
}
