package org.nianbao.report.write;

import java.util.List;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;

/** Table 3 with the merged cells of the official template: a head of three rows and labels in three columns. */
final class RequestTable {

    private RequestTable() {}

    static void write(TableHtml table, Requests requests) {
        table.start("requests", "收到和处理政府信息公开申请情况");
        head(table);
        List<RequestRow> order = requests.order();
        for (RequestRow row : order) {
            table.row();
            labels(table, row, order);
            for (Applicant column : Applicant.values()) {
                table.number(new RequestAddress(row, column), 1);
            }
            table.endRow();
        }
        table.end();
    }

    private static void head(TableHtml table) {
        table.row()
                .label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "col", 3, 3)
                .label("申请人情况", "colgroup", 1, 7)
                .endRow();
        table.row()
                .label(Applicant.NATURAL_PERSON.label(), "col", 2, 1)
                .label("法人或其他组织", "colgroup", 1, 5)
                .label(Applicant.TOTAL.label(), "col", 2, 1)
                .endRow();
        table.row();
        Applicant.kinds().stream()
                .filter(column -> column != Applicant.NATURAL_PERSON)
                .forEach(column -> table.column(column.label()));
        table.endRow();
    }

    /** The label cells that begin in a row; those that began above reach down into it. */
    private static void labels(TableHtml table, RequestRow row, List<RequestRow> order) {
        if (!row.isResult()) {
            table.label(row.label(), "row", 1, 3);
            return;
        }
        if (row == RequestRow.GRANTED) {
            int results = (int) order.stream().filter(RequestRow::isResult).count();
            table.label("三、本年度办理结果", "rowgroup", results, 1);
        }
        if (row.group().isEmpty()) {
            table.label(row.label(), "row", 1, 2);
            return;
        }
        List<RequestRow> group =
                order.stream().filter(r -> r.group().equals(row.group())).toList();
        if (row == group.get(0)) {
            table.label(row.group(), "rowgroup", group.size(), 1);
        }
        table.label(row.label(), "row", 1, 1);
    }
}
