package org.nianbao.submission.consolidation.web;

import io.swagger.v3.oas.annotations.Operation;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.paging.Cursor;
import org.nianbao.edge.paging.Page;
import org.nianbao.edge.paging.PageRequest;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.model.CellAddress;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.submission.consolidation.application.Consolidations;
import org.nianbao.submission.consolidation.application.ReadConsolidation;
import org.nianbao.submission.consolidation.model.CellShare;
import org.nianbao.submission.consolidation.model.CellTotals;
import org.nianbao.submission.consolidation.model.Contribution;
import org.nianbao.submission.consolidation.model.ExemptAgency;
import org.nianbao.submission.consolidation.model.MissingReport;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.web.FilingAccess;
import org.nianbao.submission.filing.web.FilingViews;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a consolidated report is made of, and what it lacks. */
@RestController
@RequestMapping("/api/v1/filings/{id}/consolidation")
class ConsolidationPartsController {

    private final FilingAccess access;
    private final ReadConsolidation consolidation;
    private final Consolidations parts;

    ConsolidationPartsController(FilingAccess access, ReadConsolidation consolidation, Consolidations parts) {
        this.access = access;
        this.consolidation = consolidation;
        this.parts = parts;
    }

    @Operation(
            summary =
                    "The reports that are added up, by agency: the revision that counts now, and the one the draft was consolidated from")
    @GetMapping("/reports")
    Page<Contribution> reports(@PathVariable String id, PageRequest page, Caller caller) {
        return Page.of(
                parts.contributions(consolidated(id, caller), after(page), page.rowLimit()),
                page,
                report -> Cursor.encode(report.agencyCode()));
    }

    @Operation(summary = "The subordinates whose reports are not published, by agency, and where they stand")
    @GetMapping("/missing")
    Page<MissingReportView> missing(@PathVariable String id, PageRequest page, Caller caller) {
        return Page.of(
                        parts.missing(consolidated(id, caller), after(page), page.rowLimit()),
                        page,
                        (MissingReport report) -> Cursor.encode(report.agencyCode()))
                .map(MissingReportView::of);
    }

    @Operation(summary = "The subordinates that were released from filing, by agency, and why")
    @GetMapping("/exempt")
    Page<ExemptAgency> exempt(@PathVariable String id, PageRequest page, Caller caller) {
        return Page.of(
                parts.exempt(consolidated(id, caller), after(page), page.rowLimit()),
                page,
                agency -> Cursor.encode(agency.agencyCode()));
    }

    @Operation(
            summary =
                    "What each report adds to one cell, such as T3/granted/total, by agency; the values add up to the cell's total")
    @GetMapping("/cells/{*address}")
    Page<CellShareView> cell(@PathVariable String id, @PathVariable String address, PageRequest page, Caller caller) {
        FilingFacts filing = consolidated(id, caller);
        return Page.of(
                        parts.shares(filing, cell(filing, address), after(page), page.rowLimit()),
                        page,
                        (CellShare share) -> Cursor.encode(share.agencyCode()))
                .map(CellShareView::of);
    }

    private FilingFacts consolidated(String id, Caller caller) {
        FilingFacts filing = access.toFollow(id, caller).facts();
        consolidation.refusal(filing).ifPresent(refusal -> {
            throw FilingViews.conflict(refusal);
        });
        return filing;
    }

    private static NumberAddress cell(FilingFacts filing, String path) {
        return CellAddress.find(path.startsWith("/") ? path.substring(1) : path)
                .filter(NumberAddress.class::isInstance)
                .map(NumberAddress.class::cast)
                .filter(cell ->
                        CellTotals.addresses(Format.ofYear(filing.id().year())).contains(cell))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "no-such-cell", "年报的表格中没有这个单元格，请核对地址，例如 T3/granted/total。"));
    }

    private static String after(PageRequest page) {
        return page.cursor(1).map(cursor -> cursor.text(0)).orElse("");
    }
}
