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
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.season.application.CloseSeason;
import org.nianbao.submission.season.application.OpenSeason;
import org.nianbao.submission.season.application.SeasonFilings;
import org.nianbao.submission.season.application.Seasons;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonRefused;
import org.nianbao.submission.season.model.SeasonStep;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seasons: opening, closing, reopening. */
@RestController
@RequestMapping("/api/v1/seasons")
class SeasonController {

    private final OpenSeason openSeason;
    private final CloseSeason closeSeason;
    private final SeasonFilings filings;
    private final Seasons seasons;

    SeasonController(OpenSeason openSeason, CloseSeason closeSeason, SeasonFilings filings, Seasons seasons) {
        this.openSeason = openSeason;
        this.closeSeason = closeSeason;
        this.filings = filings;
        this.seasons = seasons;
    }

    @Operation(summary = "The seasons, the newest first")
    @GetMapping
    List<SeasonView> all() {
        return seasons.all().stream().map(SeasonView::of).toList();
    }

    @Operation(summary = "One season with its due dates and how many filings are open")
    @GetMapping("/{year}")
    SeasonView one(@PathVariable int year) {
        return seasons.find(year).map(SeasonView::of).orElseThrow(() -> problem(SeasonRefused.NOT_FOUND));
    }

    @Operation(summary = "Opens a season with its due dates; a filing is opened for every agency in scope")
    @PostMapping
    @AnswersCreated
    ResponseEntity<SeasonView> open(@Valid @RequestBody SeasonBody body, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        SeasonView opened = view(openSeason.open(body.year(), body.closesAt(), dates(body.dueDates())));
        return ResponseEntity.created(URI.create("/api/v1/seasons/" + opened.year()))
                .body(opened);
    }

    /** Opens filings for agencies that were entered into the register after the season was opened. */
    @Operation(summary = "Opens the filings of agencies that came after the season was opened")
    @PostMapping("/{year}/openings")
    SeasonView openMissing(@PathVariable int year, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return view(filings.openMissing(year));
    }

    @Operation(summary = "Closes a season: nothing more is submitted")
    @PostMapping("/{year}/closing")
    SeasonView close(@PathVariable int year, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return view(closeSeason.close(year));
    }

    @Operation(summary = "Opens a closed season again")
    @PostMapping("/{year}/reopening")
    SeasonView reopen(@PathVariable int year, @Valid @RequestBody ReopeningBody body, Caller caller) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return view(closeSeason.reopen(year, body.closesAt()));
    }

    private static Map<AgencyKind, FilingDates> dates(@Nullable List<DueDateBody> bodies) {
        Map<AgencyKind, FilingDates> dates = new EnumMap<>(AgencyKind.class);
        for (DueDateBody body : bodies == null ? List.<DueDateBody>of() : bodies) {
            if (body.publishBy().isBefore(body.submitBy())) {
                throw problem(SeasonRefused.DATES_REVERSED)
                        .field("/dueDates", body.agencyKind() + "：" + body.submitBy() + " > " + body.publishBy());
            }
            if (dates.put(body.agencyKind(), new FilingDates(body.submitBy(), body.publishBy())) != null) {
                throw problem(SeasonRefused.KIND_TWICE)
                        .field("/dueDates", body.agencyKind().name());
            }
        }
        return dates;
    }

    private static SeasonView view(SeasonStep step) {
        if (step instanceof Season season) {
            return SeasonView.of(season);
        }
        throw problem((SeasonRefused) step);
    }

    private static ProblemException problem(SeasonRefused refused) {
        return new ProblemException(status(refused), refused.code(), refused.sentence());
    }

    private static HttpStatus status(SeasonRefused refused) {
        return switch (refused) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case EXISTS, NOT_OPEN, NOT_CLOSED -> HttpStatus.CONFLICT;
            case YEAR_NOT_OVER, CLOSES_IN_THE_PAST, DATES_REVERSED, KIND_TWICE, NOT_PLAUSIBLE ->
                HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
