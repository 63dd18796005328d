package org.nianbao.report.write.sheet;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.nianbao.report.write.OfficialCell;

/** How high rows must be for what stands in them; not every program finds it out itself, and none where cells are merged. */
final class RowHeights {

    private static final double HIGHEST = 409;
    private static final float LINE = 14;
    private static final float AROUND = 8;
    private static final double PADDING = 1.5;

    /** Points per line for every point of a font's size. */
    private static final double SPACING = 1.3;

    /** The size of the font whose characters column widths count. */
    private static final double NORMAL = 11;

    private final double[] columns;
    private final Map<Integer, Integer> lines = new TreeMap<>();

    /** For a table whose columns have these widths, in characters of the normal font. */
    RowHeights(double[] columns) {
        this.columns = columns.clone();
    }

    /** Takes in a cell that begins in this row and column; one over several rows has room enough, a number takes a line. */
    void take(int row, int column, OfficialCell cell) {
        boolean oneLine = cell.rows() > 1 || cell.kind() == OfficialCell.Kind.NUMBER;
        double width = 0;
        for (int i = column; i < column + cell.columns(); i++) {
            width += columns[i];
        }
        lines.merge(row, oneLine ? 1 : lines(cell.text(), width - PADDING), Math::max);
    }

    void set(XSSFSheet sheet) {
        lines.forEach((row, count) -> sheet.getRow(row).setHeightInPoints(AROUND + LINE * count));
    }

    /** As high as a text in a font of this size needs it, until someone edits it and the program fits it anew. */
    static void fit(XSSFRow row, String text, int width, int size) {
        int count = lines(text, (width - PADDING) * NORMAL / size);
        row.getCTRow().setHt(Math.min(HIGHEST, Math.ceil((count + 0.4) * size * SPACING)));
    }

    /** How many lines of so many half-width characters; a wide character that does not fit any more goes to the next. */
    private static int lines(String text, double width) {
        double characters = text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        return (int) Math.max(1, Math.ceil(characters / Math.max(2, Math.floor(width / 2) * 2)));
    }
}
