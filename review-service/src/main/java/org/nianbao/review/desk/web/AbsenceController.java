package org.nianbao.review.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.review.desk.application.Absences;
import org.nianbao.review.desk.application.KeepAbsences;
import org.nianbao.review.desk.model.Absence;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is away, and who takes over. */
@RestController
@RequestMapping("/api/v1/reviewers/absences")
class AbsenceController {

    private final KeepAbsences keep;

    AbsenceController(KeepAbsences keep) {
        this.keep = keep;
    }

    /** The latest first: an administrator sees everybody, an authority its people, everybody themselves. */
    @Operation(summary = "Who is away and who takes over, the latest first")
    @GetMapping
    Page<AbsenceView> list(Caller caller, PageRequest page, @RequestParam(required = false) @Nullable String subject) {
        Absences.After after = page.cursor(2)
                .map(cursor ->
                        new Absences.After(LocalDate.ofInstant(cursor.instant(0), ZoneOffset.UTC), cursor.uuid(1)))
                .orElse(null);
        List<Absence> rows = keep.list(Actors.of(caller), subject, after, page.rowLimit());
        return Page.of(
                        rows,
                        page,
                        row -> Cursor.encode(
                                row.order()
                                        .from()
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .toString(),
                                row.id().toString()))
                .map(AbsenceView::of);
    }

    /** Marks a person away; what the person has claimed goes to the deputy or back to its desks. */
    @Operation(
            summary =
                    "Marks a reviewer away; claimed tasks go to the deputy or back to the desk (the person, the authority, administrators)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AbsenceView enter(Caller caller, @Valid @RequestBody AbsenceBody body) {
        return AbsenceView.of(keep.enter(body.order(), Actors.of(caller)));
    }

    /** The person is back, or does not go. */
    @Operation(summary = "Ends an absence before its time")
    @PostMapping("/{id}/ending")
    AbsenceView end(Caller caller, @PathVariable UUID id) {
        return AbsenceView.of(keep.end(id, Actors.of(caller)));
    }
}
