package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gathers the lines of a document in the order of reading, numbering lines and tables. No reader can make more of a file
 * than a report can be: past the bounds, and when the reading was given up, every call throws {@link ReadingStopped}. Not
 * thread-safe.
 */
final class LineCollector {

    /** The longest text that can be one report, in characters; real ones have about ten thousand. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final int MOST_PAGES = 100;
    private static final int MOST_LINES = 100_000;
    private static final int MOST_CELLS = 100_000;

    private static final Pattern BROKEN = Pattern.compile("[\\x00\\p{Cs}]");

    private final List<Line> lines = new ArrayList<>();
    private int tables;
    private int pictures;
    private int cells;
    private int characters;

    /** Takes in a paragraph; a line break inside it makes two lines. */
    void text(int page, String paragraph) {
        bound(paragraph.length(), 0);
        for (String line : withoutBrokenCharacters(paragraph).split("\n", -1)) {
            add(new Line(lines.size() + 1, page, line, null));
        }
    }

    /** Begins a table; its number, from 1. */
    int beginTable() {
        bound(0, 0);
        return ++tables;
    }

    /**
     * Takes in a row of a table.
     *
     * @param cells the text of each cell; tabs and line breaks in them become blanks
     * @param columns the grid column each begins in, from 1
     */
    void row(int page, int table, int row, List<String> cells, List<Integer> columns) {
        bound(cells.stream().mapToInt(String::length).sum(), cells.size());
        List<String> plain =
                cells.stream().map(cell -> cell.replaceAll("[\\t\\n\\r]", " ")).toList();
        String line = withoutBrokenCharacters(String.join("\t", plain));
        add(new Line(lines.size() + 1, page, line, new TableRow(table, row, columns)));
    }

    /** What no JSON and no database takes, a null or half a character, made the sign of a character that was lost. */
    private static String withoutBrokenCharacters(String text) {
        boolean broken = text.indexOf('\u0000') >= 0
                || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return broken ? BROKEN.matcher(text).replaceAll("\uFFFD") : text;
    }

    /** Notes a picture, or an object shown as one: what its text would be is not read. */
    void picture() {
        pictures++;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int pictures() {
        return pictures;
    }

    private void add(Line line) {
        if (line.page() > MOST_PAGES) {
            throw ReadingStopped.tooLarge("文件超过100页，不可能是一份年度报告。请核对文件。");
        }
        if (lines.size() >= MOST_LINES) {
            throw ReadingStopped.tooLarge("文件的行数太多，不可能是一份年度报告。请核对文件。");
        }
        lines.add(line);
    }

    private void bound(int moreCharacters, int moreCells) {
        ReadingStopped.ifInterrupted();
        characters += moreCharacters;
        cells += moreCells;
        if (characters > MOST_CHARACTERS) {
            throw ReadingStopped.tooLarge("文字超过一百万字，不可能是一份年度报告。请核对文件。");
        }
        if (cells > MOST_CELLS) {
            throw ReadingStopped.tooLarge("表格超过十万格，不可能是一份年度报告。请核对文件。");
        }
    }
}
