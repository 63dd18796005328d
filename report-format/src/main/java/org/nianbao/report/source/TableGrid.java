package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table of a page put on its grid: where each cell begins when cells span rows and columns. */
final class TableGrid {

    /** More than any table of a page can mean; what a page claims beyond it is not believed. */
    private static final int LARGEST_SPAN = 100;

    private final Element table;

    TableGrid(Element table) {
        this.table = table;
    }

    void addTo(LineCollector collector) {
        int number = collector.beginTable();
        Map<Integer, Integer> covered = new HashMap<>();
        int row = 0;
        for (Element line : table.select("tr")) {
            row++;
            List<String> cells = new ArrayList<>();
            List<Integer> columns = new ArrayList<>();
            int column = 1;
            for (Element cell : line.select("> td, > th")) {
                while (covered.getOrDefault(column, 0) >= row) {
                    column++;
                }
                cells.add(PageText.ofCell(cell));
                columns.add(column);
                int last = row + span(cell, "rowspan") - 1;
                for (int width = span(cell, "colspan"); width > 0; width--) {
                    covered.merge(column, last, Math::max);
                    column++;
                }
            }
            collector.row(0, number, row, cells, columns);
        }
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        return span.matches("[1-9]\\d{0,3}") ? Math.min(LARGEST_SPAN, Integer.parseInt(span)) : 1;
    }
}
