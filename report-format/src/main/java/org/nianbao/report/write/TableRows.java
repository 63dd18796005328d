package org.nianbao.report.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;

/** The rows of a table being put together, with the numbers of a report. */
final class TableRows {

    private final AnnualReport report;
    private final List<List<OfficialCell>> rows = new ArrayList<>();

    TableRows(AnnualReport report) {
        this.report = report;
    }

    /** Begins the next row. */
    TableRows row() {
        rows.add(new ArrayList<>());
        return this;
    }

    TableRows label(String text, OfficialCell.Kind kind, int rows, int columns) {
        return add(OfficialCell.label(kind, text, rows, columns));
    }

    TableRows column(String text) {
        return label(text, OfficialCell.Kind.COLUMN, 1, 1);
    }

    TableRows number(NumberAddress address, int columns) {
        BigDecimal number = report.number(address);
        String written = number == null ? "" : number.toPlainString();
        return add(new OfficialCell(OfficialCell.Kind.NUMBER, written, 1, columns, address));
    }

    private TableRows add(OfficialCell cell) {
        rows.get(rows.size() - 1).add(cell);
        return this;
    }

    List<List<OfficialCell>> rows() {
        return rows;
    }
}
