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
import org.nianbao.submission.agency.application.Regions;
import org.nianbao.submission.agency.application.Register;
import org.nianbao.submission.agency.model.Region;
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

/** The register of regions. */
@RestController
@RequestMapping("/api/v1/regions")
class RegionController {

    private final Register register;
    private final Regions regions;

    RegionController(Register register, Regions regions) {
        this.register = register;
        this.regions = regions;
    }

    @Operation(summary = "The regions, by code")
    @GetMapping
    Page<RegionBody> list(PageRequest page) {
        String after = page.cursor(1).map(cursor -> cursor.text(0)).orElse("");
        return Page.of(regions.list(after, page.rowLimit()), page, region -> Cursor.encode(region.code()))
                .map(RegionBody::of);
    }

    @Operation(summary = "Enters a region (administrators)")
    @PostMapping
    @AnswersCreated
    ResponseEntity<RegionBody> add(@Valid @RequestBody RegionBody body, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Region region = body.region();
        Registration registration = register.enter(region);
        if (registration instanceof RegistrationRefused refused) {
            throw RegistrationProblems.of(refused);
        }
        return ResponseEntity.created(URI.create("/api/v1/regions")).body(RegionBody.of(region));
    }

    @Operation(
            summary =
                    "Renames a region or moves it below another one (administrators); filings keep the regions they were opened in")
    @PutMapping("/{code}")
    RegionBody change(@PathVariable String code, @Valid @RequestBody RegionBody body, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Region region = body.region();
        if (!region.code().equals(code)) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "code-mismatch", "行政区划代码与地址中的不一致，代码不能修改。")
                    .field("/code", "应为 " + code);
        }
        if (register.change(region) instanceof RegistrationRefused refused) {
            throw RegistrationProblems.of(refused);
        }
        return RegionBody.of(region);
    }
}
