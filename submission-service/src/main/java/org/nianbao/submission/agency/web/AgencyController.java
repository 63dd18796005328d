package org.nianbao.submission.agency.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.openapi.AnswersCreated;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.application.Register;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.Registration;
import org.nianbao.submission.agency.model.RegistrationRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of agencies. */
@RestController
@RequestMapping("/api/v1/agencies")
class AgencyController {

    private final Register register;
    private final Agencies agencies;

    AgencyController(Register register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    @Operation(summary = "The register of agencies, by code; filters by region and kind")
    @GetMapping
    Page<AgencyBody> list(PageRequest page) {
        String after = page.cursor(1).map(cursor -> cursor.text(0)).orElse("");
        return Page.of(agencies.list(after, page.rowLimit()), page, agency -> Cursor.encode(agency.code()))
                .map(AgencyBody::of);
    }

    @Operation(summary = "One agency of the register")
    @GetMapping("/{code}")
    AgencyBody one(@PathVariable String code) {
        return agencies.find(code)
                .map(AgencyBody::of)
                .orElseThrow(() -> RegistrationProblems.of(RegistrationRefused.NO_SUCH_AGENCY));
    }

    @Operation(summary = "Enters an agency in the register (administrators)")
    @PostMapping
    @AnswersCreated
    ResponseEntity<AgencyBody> add(@Valid @RequestBody AgencyBody body, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Agency agency = body.agency();
        accept(register.enter(agency));
        return ResponseEntity.created(URI.create("/api/v1/agencies/" + agency.code()))
                .body(AgencyBody.of(agency));
    }

    @Operation(summary = "Replaces what the register says of an agency (administrators)")
    @PutMapping("/{code}")
    AgencyBody change(@PathVariable String code, @Valid @RequestBody AgencyBody body, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Agency agency = body.agency();
        if (!agency.code().equals(code)) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "code-mismatch", "单位代码与地址中的不一致，代码不能修改。")
                    .field("/code", "应为 " + code);
        }
        accept(register.change(agency));
        return AgencyBody.of(agency);
    }

    private static void accept(Registration registration) {
        if (registration instanceof RegistrationRefused refused) {
            throw RegistrationProblems.of(refused);
        }
    }
}
