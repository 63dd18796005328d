package org.nianbao.report.write.word;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.write.OfficialCell;
import org.nianbao.report.write.OfficialTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Writes a table: as wide as the text, its columns in the proportions of the official template, its cells really merged. No
 * row is parted by the end of a page, the head is marked and repeated on the next one, and tables 2 and 4 stay in one piece.
 * Not thread-safe.
 */
final class WordTable {

    private final CTTbl table;
    private final OfficialTable official;
    private final List<Integer> widths;

    /** Per column, the cell that reaches down into the rows to come, and how many of them it still takes. */
    private final Open[] open;

    private record Open(OfficialCell cell, int rows) {}

    private WordTable(CTTbl table, OfficialTable official) {
        this.table = table;
        this.official = official;
        this.widths = ColumnWidths.of(official.widths());
        this.open = new Open[widths.size()];
    }

    /** Writes it into an empty table of a document. */
    static void write(CTTbl table, OfficialTable official) {
        WordTable writing = new WordTable(table, official);
        writing.properties();
        boolean head = true;
        for (int row = 0; row < official.rows().size(); row++) {
            List<OfficialCell> cells = official.rows().get(row);
            head &= cells.stream().noneMatch(cell -> cell.kind() == OfficialCell.Kind.NUMBER);
            writing.row(cells, head, row == official.rows().size() - 1);
        }
    }

    private void properties() {
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal("OfficialTable");
        width(properties.addNewTblW(), ColumnWidths.TEXT);
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setVal(new byte[] {0, 0x20});
        look.setFirstRow(true);
        properties.addNewTblCaption().setVal(official.caption());
        CTTblGrid grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private void row(List<OfficialCell> cells, boolean head, boolean last) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        boolean withNext = !last && official.part() != TextPart.S3;
        Iterator<OfficialCell> next = cells.iterator();
        int column = 0;
        while (column < open.length) {
            Open above = open[column];
            OfficialCell cell = above == null ? next.next() : above.cell();
            int width = widths.subList(column, column + cell.columns()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            WordCell written = new WordCell(row.addNewTc(), official, width, withNext);
            written.write(cell, above != null);
            int left = (above == null ? cell.rows() : above.rows()) - 1;
            open[column] = left == 0 ? null : new Open(cell, left);
            column += cell.columns();
        }
    }

    /** Sets a width in twentieths of a point. */
    static void width(CTTblWidth width, int twentieths) {
        width.setW(BigInteger.valueOf(twentieths));
        width.setType(STTblWidth.DXA);
    }
}
