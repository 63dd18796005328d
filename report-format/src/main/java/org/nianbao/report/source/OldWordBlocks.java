package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * Reads paragraphs and tables of an old Word document. Its tables have no grid, only widths: a column begins wherever a
 * cell of any row does. Not thread-safe.
 */
final class OldWordBlocks {

    private static final int DEEPEST_TABLE = 20;
    private static final int MOST_CELLS = 150_000;

    /** Edges closer than this, in twentieths of a point, are drawn as one line. */
    private static final int SAME_EDGE = 20;

    private final OldWordText state;
    private int cells;

    OldWordBlocks(OldWordText state) {
        this.state = state;
    }

    /** The blocks of a range that lies inside so many tables. */
    List<Block> in(Range range, int level) {
        List<Block> blocks = new ArrayList<>();
        int paragraphs = range.numParagraphs();
        for (int i = 0; i < paragraphs; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < DEEPEST_TABLE) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table, level + 1));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                blocks.add(new TextBlock(0, state.of(paragraph)));
            }
        }
        return blocks;
    }

    private TableBlock table(Table table, int level) {
        NavigableSet<Integer> edges = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                addEdge(edges, row.getCell(j).getLeftEdge());
            }
        }
        List<TableBlock.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            rows.add(row(table.getRow(i), i + 1, level, edges));
        }
        return new TableBlock(rows);
    }

    private static void addEdge(NavigableSet<Integer> edges, int edge) {
        Integer near = edges.ceiling(edge - SAME_EDGE);
        if (near == null || near > edge + SAME_EDGE) {
            edges.add(edge);
        }
    }

    private TableBlock.Row row(TableRow row, int number, int level, NavigableSet<Integer> edges) {
        List<TableBlock.Cell> read = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            if (++cells > MOST_CELLS) {
                throw ReadingStopped.tooLarge("文件的表格太多，不可能是一份年度报告。请核对文件。");
            }
            boolean belongsAbove = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            boolean belongsToTheLeft = cell.isMerged() && !cell.isFirstMerged();
            if (!belongsAbove && !belongsToTheLeft) {
                int column = edges.headSet(cell.getLeftEdge() + SAME_EDGE, true).size();
                read.add(new TableBlock.Cell(column, in(cell, level)));
            }
        }
        return new TableBlock.Row(0, number, read);
    }
}
