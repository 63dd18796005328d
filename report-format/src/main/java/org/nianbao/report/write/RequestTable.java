package org.nianbao.report.write;

import java.util.List;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.TextPart;

/** Table 3 with the merged cells of the official template: a head of three rows and labels in three columns. */
final class RequestTable {

    private static final List<Integer> WIDTHS = List.of(754, 921, 3271, 685, 685, 685, 685, 685, 685, 685);

    private RequestTable() {}

    static OfficialTable of(AnnualReport report) {
        TableRows table = new TableRows(report);
        head(table);
        List<RequestRow> order = report.requests().order();
        for (RequestRow row : order) {
            table.row();
            labels(table, row, order);
            for (Applicant column : Applicant.values()) {
                table.number(new RequestAddress(row, column), 1);
            }
        }
        return new OfficialTable(TextPart.S3, "requests", "收到和处理政府信息公开申请情况", WIDTHS, table.rows());
    }

    private static void head(TableRows table) {
        table.row()
                .label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", OfficialCell.Kind.COLUMN, 3, 3)
                .label("申请人情况", OfficialCell.Kind.COLUMN_GROUP, 1, 7);
        table.row()
                .label(Applicant.NATURAL_PERSON.label(), OfficialCell.Kind.COLUMN, 2, 1)
                .label("法人或其他组织", OfficialCell.Kind.COLUMN_GROUP, 1, 5)
                .label(Applicant.TOTAL.label(), OfficialCell.Kind.COLUMN, 2, 1);
        table.row();
        Applicant.kinds().stream()
                .filter(column -> column != Applicant.NATURAL_PERSON)
                .forEach(column -> table.column(column.label()));
    }

    /** The label cells that begin in a row; those that began above reach down into it. */
    private static void labels(TableRows table, RequestRow row, List<RequestRow> order) {
        if (!row.isResult()) {
            table.label(row.label(), OfficialCell.Kind.ROW, 1, 3);
            return;
        }
        if (row == RequestRow.GRANTED) {
            int results = (int) order.stream().filter(RequestRow::isResult).count();
            table.label("三、本年度办理结果", OfficialCell.Kind.ROW_GROUP, results, 1);
        }
        if (row.group().isEmpty()) {
            table.label(row.label(), OfficialCell.Kind.ROW, 1, 2);
            return;
        }
        List<RequestRow> group =
                order.stream().filter(r -> r.group().equals(row.group())).toList();
        if (row == group.get(0)) {
            table.label(row.group(), OfficialCell.Kind.ROW_GROUP, group.size(), 1);
        }
        table.label(row.label(), OfficialCell.Kind.ROW, 1, 1);
    }
}
