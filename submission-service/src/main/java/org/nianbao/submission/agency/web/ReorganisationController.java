package org.nianbao.submission.agency.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.application.AgencyHistory;
import org.nianbao.submission.agency.application.Reorganise;
import org.nianbao.submission.agency.model.AgencyChange;
import org.nianbao.submission.agency.model.Registration;
import org.nianbao.submission.agency.model.RegistrationRefused;
import org.nianbao.submission.agency.model.ReorganisedAgency;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agencies that are renamed, merged or abolished. */
@RestController
@RequestMapping("/api/v1/agencies/{code}")
class ReorganisationController {

    private final Reorganise reorganise;
    private final Agencies agencies;
    private final AgencyHistory history;

    ReorganisationController(Reorganise reorganise, Agencies agencies, AgencyHistory history) {
        this.reorganise = reorganise;
        this.agencies = agencies;
        this.history = history;
    }

    /**
     * An agency after the command.
     *
     * @param exemptFilings the filings that it is released from
     */
    record ReorganisationView(AgencyBody agency, AgencyChange change, List<String> exemptFilings) {}

    @Operation(summary = "What became of an agency: renamed, merged, abolished; oldest first")
    @GetMapping("/changes")
    List<AgencyChange> changes(@PathVariable String code) {
        if (agencies.find(code).isEmpty()) {
            throw RegistrationProblems.of(RegistrationRefused.NO_SUCH_AGENCY);
        }
        return history.of(code);
    }

    @Operation(
            summary =
                    "Renames an agency: filings keep the name they were opened with, titles may use either (administrators)")
    @PostMapping("/renaming")
    ReorganisationView rename(@PathVariable String code, @Valid @RequestBody RenamingBody body, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        return answer(reorganise.rename(
                code, body.name().strip(), body.effectiveOn(), body.reason().strip(), caller.subject()));
    }

    @Operation(
            summary =
                    "Merges an agency into another, which files for both; its open filings are exempt, what it published stays (administrators)")
    @PostMapping("/merging")
    ReorganisationView merge(@PathVariable String code, @Valid @RequestBody MergingBody body, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        return answer(reorganise.merge(
                code, body.successor(), body.effectiveOn(), body.reason().strip(), caller.subject()));
    }

    @Operation(
            summary =
                    "Abolishes an agency without a successor; its open filings are exempt, what it published stays (administrators)")
    @PostMapping("/abolition")
    ReorganisationView abolish(@PathVariable String code, @Valid @RequestBody AbolitionBody body, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        return answer(reorganise.abolish(code, body.effectiveOn(), body.reason().strip(), caller.subject()));
    }

    private static ReorganisationView answer(Registration registration) {
        if (registration instanceof ReorganisedAgency done) {
            return new ReorganisationView(AgencyBody.of(done.agency()), done.change(), done.released());
        }
        throw RegistrationProblems.of((RegistrationRefused) registration);
    }
}
