package org.nianbao.review.extension.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.review.desk.web.Actors;
import org.nianbao.review.extension.application.GrantExtension;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Extensions, granted by the authority of the filing's region or of one above it. */
@RestController
@RequestMapping("/api/v1/cases")
class ExtensionController {

    private final GrantExtension grant;

    ExtensionController(GrantExtension grant) {
        this.grant = grant;
    }

    /** Moves the dates of one filing. */
    @Operation(summary = "Extends the due date of one filing, with the reason (authority)")
    @PostMapping("/{filingId}/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    ExtensionView grant(Caller caller, @PathVariable String filingId, @Valid @RequestBody ExtensionBody body) {
        caller.require(Role.AUTHORITY);
        return ExtensionView.of(grant.grant(filingId, Actors.of(caller), body.order()));
    }
}
