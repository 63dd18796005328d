package org.nianbao.report.write;

import java.util.Collections;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.TextPart;

/** Table 4 with the merged cells of the official template: a head of three rows over one line of fifteen cells. */
final class DisputeTable {

    private DisputeTable() {}

    static OfficialTable of(AnnualReport report) {
        TableRows table = new TableRows(report);
        table.row()
                .label("行政复议", OfficialCell.Kind.COLUMN_GROUP, 1, 5)
                .label("行政诉讼", OfficialCell.Kind.COLUMN_GROUP, 1, 10);
        table.row();
        for (DisputeOutcome outcome : DisputeOutcome.values()) {
            table.label(outcome.label(), OfficialCell.Kind.COLUMN, 2, 1);
        }
        table.label("未经复议直接起诉", OfficialCell.Kind.COLUMN_GROUP, 1, 5)
                .label("复议后起诉", OfficialCell.Kind.COLUMN_GROUP, 1, 5);
        table.row();
        for (int group = 0; group < 2; group++) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                table.column(outcome.label());
            }
        }
        table.row();
        for (DisputeKind kind : DisputeKind.values()) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                table.number(new DisputeAddress(kind, outcome), 1);
            }
        }
        return new OfficialTable(
                TextPart.S4, "disputes", "政府信息公开行政复议、行政诉讼情况", Collections.nCopies(15, 650), table.rows());
    }
}
