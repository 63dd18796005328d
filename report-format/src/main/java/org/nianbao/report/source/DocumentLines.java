package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the blocks of a document into lines. A row of a table is a line, unless the table only lays out text: a cell with
 * a table in it, or with whole paragraphs, is read like the page around it.
 */
final class DocumentLines {

    /** The longest label of the format has some sixty characters. */
    private static final int LONGEST_CELL = 150;

    private static final Pattern NUMBER = Pattern.compile("[\\s\\u3000]*[+\\-－−]?\\p{Nd}[\\p{Nd},，.．]*[\\s\\u3000]*");

    private final LineCollector lines;

    DocumentLines(LineCollector lines) {
        this.lines = lines;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                lines.text(text.page(), text.text());
            } else if (block instanceof TableBlock table) {
                add(table);
            }
        }
    }

    private void add(TableBlock table) {
        int number = lines.beginTable();
        for (TableBlock.Row row : table.rows()) {
            if (isLayout(row)) {
                row.cells().forEach(cell -> add(cell.blocks()));
            } else {
                List<String> cells = new ArrayList<>();
                row.cells().forEach(cell -> cells.add(text(cell)));
                lines.row(
                        row.page(),
                        number,
                        row.number(),
                        cells,
                        row.cells().stream().map(TableBlock.Cell::column).toList());
            }
        }
    }

    private static boolean isLayout(TableBlock.Row row) {
        if (row.cells().stream().anyMatch(TableBlock.Cell::holdsTable)) {
            return true;
        }
        if (row.cells().size() == 1) {
            return paragraphs(row.cells().get(0)).size() > 1
                    || text(row.cells().get(0)).length() > LONGEST_CELL;
        }
        return row.cells().stream().anyMatch(cell -> text(cell).length() > LONGEST_CELL)
                && row.cells().stream().noneMatch(cell -> isNumber(text(cell)));
    }

    private static List<String> paragraphs(TableBlock.Cell cell) {
        List<String> texts = new ArrayList<>();
        for (Block block : cell.blocks()) {
            if (block instanceof TextBlock text && !text.isBlank()) {
                texts.addAll(text.text().lines().filter(line -> !line.isBlank()).toList());
            }
        }
        return texts;
    }

    /** A cell on one line; two numbers below each other stay two, so that nobody takes them for one. */
    private static String text(TableBlock.Cell cell) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String line : paragraphs(cell)) {
            if (!before.isEmpty()) {
                boolean numbers = isNumber(before) && isNumber(line);
                text.append(numbers ? "；" : " ");
            }
            text.append(line);
            before = line;
        }
        return text.toString();
    }
}
