package org.nianbao.report.write;

import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;

/** Table 4 with the merged cells of the official template: a head of three rows over one line of fifteen cells. */
final class DisputeTable {

    private DisputeTable() {}

    static void write(TableHtml table) {
        table.start("disputes", "政府信息公开行政复议、行政诉讼情况");
        table.row()
                .label("行政复议", "colgroup", 1, 5)
                .label("行政诉讼", "colgroup", 1, 10)
                .endRow();
        table.row();
        for (DisputeOutcome outcome : DisputeOutcome.values()) {
            table.label(outcome.label(), "col", 2, 1);
        }
        table.label("未经复议直接起诉", "colgroup", 1, 5)
                .label("复议后起诉", "colgroup", 1, 5)
                .endRow();
        table.row();
        for (int group = 0; group < 2; group++) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                table.column(outcome.label());
            }
        }
        table.endRow().row();
        for (DisputeKind kind : DisputeKind.values()) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                table.number(new DisputeAddress(kind, outcome), 1);
            }
        }
        table.endRow().end();
    }
}
