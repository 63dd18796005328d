package org.nianbao.report.reading.pages;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.source.OfficialGrid;

/** Table 4 laid out otherwise than the format does. */
final class DisputeGrids {

    private DisputeGrids() {}

    /** A row for each kind, under one head. */
    static OfficialGrid inRows(AnnualReport report, List<DisputeKind> kinds) {
        List<List<OfficialGrid.Cell>> rows = new ArrayList<>();
        List<OfficialGrid.Cell> head = new ArrayList<>(List.of(label("", 1, 1)));
        for (DisputeOutcome outcome : DisputeOutcome.values()) {
            head.add(label(outcome.label(), 1, 1));
        }
        rows.add(head);
        for (DisputeKind kind : kinds) {
            List<OfficialGrid.Cell> row =
                    new ArrayList<>(List.of(label(kind.label().replace("行政诉讼·", ""), 1, 1)));
            row.addAll(values(report, kind));
            rows.add(row);
        }
        return new OfficialGrid(rows);
    }

    static OfficialGrid reconsideration(AnnualReport report) {
        return columns(report, List.of(DisputeKind.RECONSIDERATION), List.of(label("行政复议", 1, 5)));
    }

    static OfficialGrid litigation(AnnualReport report) {
        return columns(
                report,
                List.of(DisputeKind.LITIGATION_WITHOUT_RECONSIDERATION, DisputeKind.LITIGATION_AFTER_RECONSIDERATION),
                List.of(label("未经复议直接起诉", 1, 5), label("复议后起诉", 1, 5)));
    }

    private static OfficialGrid columns(AnnualReport report, List<DisputeKind> kinds, List<OfficialGrid.Cell> groups) {
        List<OfficialGrid.Cell> outcomes = new ArrayList<>();
        List<OfficialGrid.Cell> values = new ArrayList<>();
        for (DisputeKind kind : kinds) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                outcomes.add(label(outcome.label(), 1, 1));
            }
            values.addAll(values(report, kind));
        }
        List<List<OfficialGrid.Cell>> rows = new ArrayList<>();
        if (kinds.size() > 1) {
            rows.add(List.of(label("行政诉讼", 1, 10)));
        }
        rows.add(groups);
        rows.add(outcomes);
        rows.add(values);
        return new OfficialGrid(rows);
    }

    private static List<OfficialGrid.Cell> values(AnnualReport report, DisputeKind kind) {
        return report.disputes().kinds().getOrDefault(kind, List.of()).stream()
                .map(count -> new OfficialGrid.Cell(String.valueOf(count), 1, 1, false))
                .toList();
    }

    private static OfficialGrid.Cell label(String text, int rows, int columns) {
        return new OfficialGrid.Cell(text, rows, columns, true);
    }
}
