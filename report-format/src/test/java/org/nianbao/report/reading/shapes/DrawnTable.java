package org.nianbao.report.reading.shapes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.report.write.OfficialTable;

/**
 * A table drawn with characters at fixed places, its labels wrapped at the edges of their columns: as {@code pdftotext
 * -layout} and text browsers show it, and as grid and multiline tables of Markdown.
 */
final class DrawnTable {

    private static final int GAP = 2;

    private final List<List<GridCell>> rows;
    private final int[] widths;
    private final int[] tops;

    private DrawnTable(OfficialTable table) {
        this.rows = GridCell.of(table);
        int columns = table.widths().size();
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        this.widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = Math.max(2, Math.round(table.widths().get(column) * 46f / all));
        }
        this.tops = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            int height = rows.get(row).stream()
                    .filter(cell -> cell.rows() == 1)
                    .mapToInt(cell -> lines(cell).size())
                    .max()
                    .orElse(1);
            tops[row + 1] = tops[row] + height;
        }
    }

    private List<String> lines(GridCell cell) {
        int width = IntStream.range(cell.column(), cell.column() + cell.columns())
                .map(column -> widths[column])
                .sum();
        return cell.wrapped(width);
    }

    /** What stands in the middle of its cell in height, half a line lower or higher where it must be. */
    static List<String> centred(OfficialTable table) {
        return new DrawnTable(table).draw(true, "", "");
    }

    /** Everything at the top of its cell, and a line between two rows. */
    static List<String> ruled(OfficialTable table, String bar, String rule) {
        return new DrawnTable(table).draw(false, bar, rule);
    }

    private List<String> draw(boolean centred, String bar, String rule) {
        List<String> drawn = new ArrayList<>();
        int height = 2 * tops[tops.length - 1];
        String[] places = new String[height * widths.length];
        for (List<GridCell> row : rows) {
            for (GridCell cell : row) {
                List<String> lines = lines(cell);
                int room = 2 * (tops[cell.row() + cell.rows()] - tops[cell.row()]) - 2 * lines.size();
                int top = 2 * tops[cell.row()] + (centred ? room / 2 : 0);
                for (int i = 0; i < lines.size(); i++) {
                    places[(top + 2 * i) * widths.length + cell.column()] = lines.get(i);
                }
            }
        }
        int row = 0;
        for (int y = 0; y < height; y++) {
            if (!rule.isEmpty() && y == 2 * tops[row]) {
                drawn.add(rule.equals("\n") ? "" : rule(rule));
                row++;
            }
            String line = line(places, y, bar);
            if (!line.isBlank() && (centred || y % 2 == 0)) {
                drawn.add(line.stripTrailing());
            }
        }
        if (!rule.isEmpty()) {
            drawn.add(rule.equals("\n") ? "" : rule(rule));
        }
        return drawn;
    }

    private String line(String[] places, int y, String bar) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        boolean blank = true;
        for (int column = 0; column < widths.length; column++) {
            String text = places[y * widths.length + column];
            line.append(" ".repeat(Math.max(0, at - width(line))));
            line.append(bar);
            if (text != null) {
                line.append(line.isEmpty() || !bar.isEmpty() ? "" : " ").append(text);
                blank &= text.isBlank();
            }
            at += 2 * widths[column] + GAP + bar.length();
        }
        line.append(" ".repeat(Math.max(0, at - width(line)))).append(bar);
        return blank && bar.isEmpty() ? "" : line.toString();
    }

    private String rule(String with) {
        StringBuilder line = new StringBuilder("+");
        for (int width : widths) {
            line.append(with.repeat(2 * width + GAP)).append('+');
        }
        return line.toString();
    }

    private static int width(CharSequence text) {
        return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
