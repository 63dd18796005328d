package org.nianbao.edge.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.AuditEntry;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log for administrators, and for an authority within its region. */
@RestController
@RequestMapping("/api/v1/operations")
public class AuditController {

    private static final String LINES = "application/jsonl";

    private final AuditLog log;
    private final AuditSeals seals;
    private final AuditScope scope;

    public AuditController(AuditLog log, AuditSeals seals, AuditScope scope) {
        this.log = log;
        this.seals = seals;
        this.scope = scope;
    }

    /** A chain that is empty and one that the caller may not see are the same to the caller. */
    @Operation(
            summary = "Who did what when: the entries of a chain in their order (administrators; authority in scope)")
    @GetMapping("/audit")
    public Page<EntryView> read(Caller caller, PageRequest page, @RequestParam String chain) {
        long after = page.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
        List<AuditEntry> entries = mayRead(caller, chain) ? log.page(chain, after, page.rowLimit()) : List.of();
        if (entries.isEmpty() && after == 0) {
            throw absent();
        }
        return Page.of(entries, page, entry -> Cursor.encode(Long.toString(entry.number())))
                .map(EntryView::of);
    }

    @Operation(
            summary = "The log, or one chain, as JSON Lines for `nianbao audit verify` (an authority names a chain)",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "One entry a line",
                            content = @Content(mediaType = LINES, schema = @Schema(type = "string"))))
    @GetMapping("/audit.jsonl")
    public void export(
            Caller caller, @RequestParam(required = false) @Nullable String chain, HttpServletResponse response)
            throws IOException {
        if (chain == null ? !caller.has(Role.ADMINISTRATOR) : !mayRead(caller, chain)) {
            throw absent();
        }
        log.export(chain, lines(response));
    }

    @Operation(
            summary =
                    "The seals after a number, each with its heads, as JSON Lines: to be kept elsewhere (administrators)",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "A seal, then the end of every chain in it, a line each",
                            content = @Content(mediaType = LINES, schema = @Schema(type = "string"))))
    @GetMapping("/audit-seals.jsonl")
    public void exportSeals(@RequestParam(defaultValue = "0") long after, HttpServletResponse response)
            throws IOException {
        log.exportSeals(after, lines(response));
    }

    @Operation(summary = "Seals now every chain that has grown since the last seal (administrators)")
    @PostMapping("/audit-seals")
    public SealView seal() {
        return seals.sealNow()
                .map(SealView::of)
                .orElseThrow(
                        () -> new ProblemException(HttpStatus.CONFLICT, "nothing-to-seal", "上次封存以后没有新的记录，或另一次封存正在进行。"));
    }

    private boolean mayRead(Caller caller, String chain) {
        return caller.has(Role.ADMINISTRATOR) || scope.covers(caller, chain);
    }

    private static ProblemException absent() {
        return new ProblemException(HttpStatus.NOT_FOUND, "chain-not-found", "没有这条日志，或者它不在您负责的范围内。");
    }

    private static Writer lines(HttpServletResponse response) throws IOException {
        response.setContentType(LINES);
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }
}
