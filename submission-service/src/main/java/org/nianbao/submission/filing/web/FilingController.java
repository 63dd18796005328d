package org.nianbao.submission.filing.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.submission.filing.application.ExemptFromFiling;
import org.nianbao.submission.filing.application.FilingQuery;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the filings stand. */
@RestController
@RequestMapping("/api/v1/filings")
class FilingController {

    private final Filings filings;
    private final FilingAccess access;
    private final FilingViews views;
    private final ExemptFromFiling exemption;

    FilingController(Filings filings, FilingAccess access, FilingViews views, ExemptFromFiling exemption) {
        this.filings = filings;
        this.access = access;
        this.views = views;
        this.exemption = exemption;
    }

    @Operation(
            summary =
                    "The filings that the caller may see, by season and agency; filters by year, state, region and agency")
    @GetMapping
    Page<FilingView> list(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable FilingState state,
            @RequestParam @Nullable String region,
            @RequestParam @Nullable String agency,
            PageRequest page,
            Caller caller) {
        List<String> regions = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        if (region != null) {
            regions.add(region);
        }
        if (agency != null) {
            agencies.add(agency);
        }
        scope(caller, regions, agencies);
        String after = page.cursor(1).map(cursor -> cursor.text(0)).orElse(null);
        FilingQuery query = new FilingQuery(year, state, regions, agencies, after, page.rowLimit());
        return Page.of(
                        filings.list(query),
                        page,
                        filing -> Cursor.encode(filing.id().toString()))
                .map(views::line);
    }

    @Operation(summary = "One filing: state, dates and timeline")
    @GetMapping("/{id}")
    FilingView one(@PathVariable String id, Caller caller) {
        return views.whole(access.toFollow(id, caller));
    }

    @Operation(summary = "Exempts a filing from being submitted this season, with the reason (authority)")
    @PostMapping("/{id}/exemption")
    FilingView exempt(@PathVariable String id, @Valid @RequestBody ReasonBody body, Caller caller) {
        var filing = access.toOversee(id, caller);
        return views.after(exemption.exempt(filing.id(), body.reason(), caller.subject()));
    }

    /** Narrows a list to what the caller may see: everything, a region, or an agency. */
    private void scope(Caller caller, List<String> regions, List<String> agencies) {
        if (caller.has(Role.ADMINISTRATOR)) {
            return;
        }
        if (caller.hasAny(Role.AUTHORITY, Role.LEADER) && caller.region() != null) {
            regions.add(caller.region());
            return;
        }
        caller.require(Role.CLERK, Role.LEADER, Role.SYSTEM);
        agencies.add(access.agencyOf(caller));
    }
}
