package org.nianbao.submission.season.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.openapi.AnswersCreated;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.filing.web.ReasonBody;
import org.nianbao.submission.season.application.CloseSeason;
import org.nianbao.submission.season.application.OpenSeason;
import org.nianbao.submission.season.application.SeasonFilings;
import org.nianbao.submission.season.application.Seasons;
import org.nianbao.submission.season.model.SeasonRefused;
import org.nianbao.submission.season.model.SeasonStep;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seasons: opening, freezing, closing, reopening. */
@RestController
@RequestMapping("/api/v1/seasons")
class SeasonController {

    private final OpenSeason openSeason;
    private final CloseSeason closeSeason;
    private final SeasonFilings filings;
    private final Seasons seasons;
    private final SeasonViews views;

    SeasonController(
            OpenSeason openSeason, CloseSeason closeSeason, SeasonFilings filings, Seasons seasons, SeasonViews views) {
        this.openSeason = openSeason;
        this.closeSeason = closeSeason;
        this.filings = filings;
        this.seasons = seasons;
        this.views = views;
    }

    @Operation(summary = "The seasons, the newest first")
    @GetMapping
    List<SeasonView> all() {
        return seasons.all().stream().map(views::of).toList();
    }

    @Operation(
            summary =
                    "One season with its due dates, how far the opening of its filings has come, and the holiday notices it counts by")
    @GetMapping("/{year}")
    SeasonView one(@PathVariable int year) {
        return views.after(seasons.find(year).<SeasonStep>map(season -> season).orElse(SeasonRefused.NOT_FOUND));
    }

    @Operation(
            summary =
                    "Opens a season with its due dates; a filing is opened in batches for every agency that is active in the register")
    @PostMapping
    @AnswersCreated
    ResponseEntity<SeasonView> open(@Valid @RequestBody SeasonBody body, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        SeasonView opened = views.after(openSeason.open(
                body.year(), body.closesAt(), dates(body.dueDates()), Boolean.TRUE.equals(body.acceptPastDates())));
        return ResponseEntity.created(URI.create("/api/v1/seasons/" + opened.year()))
                .body(opened);
    }

    /** Opens filings for agencies that were entered into the register after the season was opened. */
    @Operation(summary = "Opens the filings of agencies that came after the season was opened")
    @PostMapping("/{year}/openings")
    SeasonView openMissing(@PathVariable int year, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return views.after(filings.openMissing(year));
    }

    @Operation(
            summary =
                    "Freezes a season with the reason: agencies change nothing and nobody is reminded until it is reopened; the desks go on")
    @PostMapping("/{year}/freezing")
    SeasonView freeze(@PathVariable int year, @Valid @RequestBody ReasonBody body, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return views.after(closeSeason.freeze(year, body.reason()));
    }

    @Operation(summary = "Closes a season: no more reminders, the circular is issued; late reports are still taken")
    @PostMapping("/{year}/closing")
    SeasonView close(@PathVariable int year, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return views.after(closeSeason.close(year));
    }

    @Operation(summary = "Opens a frozen or closed season again")
    @PostMapping("/{year}/reopening")
    SeasonView reopen(@PathVariable int year, @Valid @RequestBody ReopeningBody body, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return views.after(closeSeason.reopen(year, body.closesAt()));
    }

    private static Map<AgencyKind, FilingDates> dates(@Nullable List<DueDateBody> bodies) {
        Map<AgencyKind, FilingDates> dates = new EnumMap<>(AgencyKind.class);
        for (DueDateBody body : bodies == null ? List.<DueDateBody>of() : bodies) {
            if (body.publishBy().isBefore(body.submitBy())) {
                throw SeasonProblems.reversed(body);
            }
            if (dates.put(body.agencyKind(), new FilingDates(body.submitBy(), body.publishBy())) != null) {
                throw SeasonProblems.twice(body.agencyKind());
            }
        }
        return dates;
    }
}
