package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.review.desk.application.HandOverTask;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claimed tasks change hands. */
@RestController
@RequestMapping("/api/v1/tasks")
class HandoverController {

    private final HandOverTask handOver;

    HandoverController(HandOverTask handOver) {
        this.handOver = handOver;
    }

    /** Gives a task that the caller has taken to somebody of the same desk and scope. */
    @Operation(summary = "Hands a claimed task to a named person of the same desk and scope, with a note")
    @PostMapping("/{id}/delegation")
    TaskView delegate(Caller caller, @PathVariable String id, @Valid @RequestBody DelegationBody body) {
        return TaskView.of(
                handOver.delegate(id, Actors.of(caller), body.to(), body.note().strip()));
    }

    /** Takes a task from who has it, for somebody else or back to its desk. */
    @Operation(
            summary =
                    "Takes a claimed task from who has it: to another person of the desk, or back to the desk (authority, administrator)")
    @PostMapping("/{id}/reassignment")
    TaskView reassign(Caller caller, @PathVariable String id, @Valid @RequestBody ReassignmentBody body) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return TaskView.of(handOver.reassign(
                id, Actors.of(caller), body.to(), body.reason().strip()));
    }
}
