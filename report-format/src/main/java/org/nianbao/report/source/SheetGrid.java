package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sheet of a workbook, gathered cell by cell in any order. A merged region is the one cell at its upper left, as in a
 * document; empty rows are kept between others. Not thread-safe.
 */
final class SheetGrid {

    /** Cells with something in them on all sheets of a report: some five hundred. */
    private static final int MOST_CELLS = 100_000;

    private static final int MOST_REGIONS = 2000;

    /** Up to here cells without anything in them count as cells. */
    private static final int WIDEST = 100;

    private static final int WIDEST_GAP = 5;

    private record Region(int row, int lastRow, int column, int lastColumn) {}

    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final TreeMap<Integer, List<Region>> regions = new TreeMap<>();
    private final BitSet continued = new BitSet();
    private int cells;
    private int merged;

    /** Takes in a cell; rows and columns from 0. */
    void cell(int row, int column, String text) {
        if (++cells > MOST_CELLS) {
            throw ReadingStopped.tooLarge("表格超过十万格，不可能是一份年度报告。请核对文件。");
        }
        ReadingStopped.ifInterrupted();
        if (SheetNotes.isNote(column, text)) {
            if (row >= 0 && text.equals(SheetNotes.CONTINUED)) {
                continued.set(row);
            }
        } else if (!text.isBlank()) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
        }
    }

    /** Takes in a merged region; rows and columns from 0, both ends included. */
    void merge(int row, int lastRow, int column, int lastColumn) {
        if (++merged > MOST_REGIONS) {
            throw ReadingStopped.tooLarge("合并的单元格太多，不可能是一份年度报告。请核对文件。");
        }
        regions.computeIfAbsent(row, r -> new ArrayList<>()).add(new Region(row, lastRow, column, lastColumn));
    }

    /** The sheet as a table. */
    TableBlock table() {
        List<TableBlock.Row> table = new ArrayList<>();
        TreeSet<Integer> columns = new TreeSet<>();
        rows.values().forEach(row -> columns.addAll(List.of(row.firstKey(), row.lastKey())));
        List<Region> open = new ArrayList<>();
        Iterator<List<Region>> next = regions.values().iterator();
        List<Region> coming = next.hasNext() ? next.next() : List.of();
        for (Map.Entry<Integer, TreeMap<Integer, String>> row : rows.entrySet()) {
            int number = row.getKey();
            if (continued.get(number) && join(table, number, row.getValue())) {
                continue;
            }
            gap(table, number);
            while (!coming.isEmpty() && coming.get(0).row() <= number) {
                open.addAll(coming);
                coming = next.hasNext() ? next.next() : List.of();
            }
            open.removeIf(region -> region.lastRow() < number);
            table.add(new TableBlock.Row(
                    0, number + 1, cells(row.getValue(), covered(open, number), columns.first(), columns.last())));
        }
        return new TableBlock(table);
    }

    /** Puts a row of text to the one above, where it is said that both are one paragraph. */
    private static boolean join(List<TableBlock.Row> table, int number, TreeMap<Integer, String> texts) {
        TableBlock.Row above = table.isEmpty() ? null : table.get(table.size() - 1);
        if (above == null || above.cells().size() != 1 || texts.size() != 1) {
            return false;
        }
        TableBlock.Cell start = above.cells().get(0);
        String text =
                ((TextBlock) start.blocks().get(0)).text() + texts.firstEntry().getValue();
        table.set(table.size() - 1, new TableBlock.Row(0, number + 1, List.of(cell(start.column() - 1, text))));
        return true;
    }

    /** Empty rows between others part paragraphs; a few are as good as many. */
    private static void gap(List<TableBlock.Row> table, int next) {
        int last = table.isEmpty() ? next : table.get(table.size() - 1).number();
        for (int row = last; row < Math.min(next, last + WIDEST_GAP); row++) {
            table.add(new TableBlock.Row(0, row + 1, List.of()));
        }
    }

    /** The columns of a row that belong to a cell above or to the left. */
    private static BitSet covered(List<Region> open, int row) {
        ReadingStopped.ifInterrupted();
        BitSet covered = new BitSet();
        for (Region region : open) {
            int from = region.row() == row ? region.column() + 1 : region.column();
            int to = Math.min(region.lastColumn(), WIDEST) + 1;
            if (from >= 0 && to > from) {
                covered.set(from, to);
            }
        }
        return covered;
    }

    /** A line of text alone in its row is one cell; around others, and around a number, the empty ones belong to the row. */
    private static List<TableBlock.Cell> cells(TreeMap<Integer, String> texts, BitSet covered, int first, int last) {
        List<TableBlock.Cell> cells = new ArrayList<>();
        if (texts.size() == 1 && !DocumentLines.isNumber(texts.firstEntry().getValue())) {
            texts.forEach((column, text) -> cells.add(cell(column, text)));
            return cells;
        }
        for (int column = first; column <= Math.min(last, WIDEST); column++) {
            if (!covered.get(column)) {
                cells.add(cell(column, texts.getOrDefault(column, "")));
            }
        }
        texts.tailMap(Math.max(first, WIDEST + 1)).forEach((column, text) -> cells.add(cell(column, text)));
        return cells;
    }

    private static TableBlock.Cell cell(int column, String text) {
        return new TableBlock.Cell(column + 1, List.of(new TextBlock(0, text)));
    }
}
