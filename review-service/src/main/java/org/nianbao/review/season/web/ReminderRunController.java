package org.nianbao.review.season.web;

import io.swagger.v3.oas.annotations.Operation;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.review.season.application.SweepSeason;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sweep of a season, now. */
@RestController
@RequestMapping("/api/v1/seasons/{year}/reminder-runs")
class ReminderRunController {

    private final SweepSeason sweep;

    ReminderRunController(SweepSeason sweep) {
        this.sweep = sweep;
    }

    /** Sends what is due and was not sent yet, also on a day off; a dry run only says what that is. */
    @Operation(summary = "Runs the season's daily sweep now; with dryRun=true says who would be sent what")
    @PostMapping
    ReminderRunView run(Caller caller, @PathVariable int year, @RequestParam(defaultValue = "false") boolean dryRun) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return ReminderRunView.of(sweep.run(year, dryRun));
    }
}
