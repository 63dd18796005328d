package org.nianbao.report.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.TextPart;

/**
 * Table 2 as either format prints it: four columns, one block per item of article 20, and in a block with fewer columns
 * the cells merged over what is left.
 */
final class ProactiveTable {

    private static final int COLUMNS = 4;

    /** The rows of each item of article 20; 行政事业性收费 is named differently in the two formats. */
    private static final Map<String, List<String>> ITEMS = items();

    private ProactiveTable() {}

    static OfficialTable of(AnnualReport report) {
        Map<String, List<ProactiveCell>> rows = new LinkedHashMap<>();
        for (ProactiveCell cell : ProactiveCell.of(report.format())) {
            rows.computeIfAbsent(cell.rowLabel(), label -> new ArrayList<>()).add(cell);
        }
        TableRows table = new TableRows(report);
        ITEMS.forEach((item, labels) -> {
            List<List<ProactiveCell>> block = new ArrayList<>();
            rows.forEach((label, cells) -> {
                if (labels.contains(label)) {
                    block.add(cells);
                }
            });
            if (!block.isEmpty()) {
                block(table, item, block);
            }
        });
        List<Integer> widths = Collections.nCopies(COLUMNS, 2435);
        return new OfficialTable(TextPart.S2, "proactive", "主动公开政府信息情况", widths, table.rows());
    }

    private static void block(TableRows table, String item, List<List<ProactiveCell>> rows) {
        table.row().label(item, OfficialCell.Kind.COLUMN_GROUP, 1, COLUMNS);
        Set<String> columns = new LinkedHashSet<>();
        rows.get(0).forEach(cell -> columns.add(cell.columnLabel()));
        table.row().column("信息内容");
        int column = 0;
        for (String label : columns) {
            table.label(label, OfficialCell.Kind.COLUMN, 1, width(column++, columns.size()));
        }
        for (List<ProactiveCell> cells : rows) {
            table.row().label(cells.get(0).rowLabel(), OfficialCell.Kind.ROW, 1, 1);
            for (int i = 0; i < cells.size(); i++) {
                table.number(new ProactiveAddress(cells.get(i)), width(i, cells.size()));
            }
        }
    }

    /** How many of the three value columns a cell takes: the last one takes what is left. */
    private static int width(int index, int of) {
        return index == of - 1 ? COLUMNS - of : 1;
    }

    private static Map<String, List<String>> items() {
        Map<String, List<String>> items = new LinkedHashMap<>();
        items.put("第二十条第（一）项", List.of("规章", "行政规范性文件", "规范性文件"));
        items.put("第二十条第（五）项", List.of("行政许可", "其他对外管理服务事项"));
        items.put("第二十条第（六）项", List.of("行政处罚", "行政强制"));
        items.put("第二十条第（八）项", List.of("行政事业性收费"));
        items.put("第二十条第（九）项", List.of("政府集中采购"));
        return items;
    }
}
