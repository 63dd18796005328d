package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.source.layout.PageLayout;

/**
 * Hands over the tables of pages row by row; a row that the end of a page has cut in two is put together again. Not
 * thread-safe.
 */
final class PdfTables {

    private static final int FEWEST_BLANKS = 3;

    /** A row not yet handed over: the last of its page. */
    private record Held(int page, int table, int row, PageLayout.Row cells) {}

    private final LineCollector lines;
    private @Nullable Held held;

    PdfTables(LineCollector lines) {
        this.lines = lines;
    }

    void take(int page, PageLayout.Table table) {
        int number = lines.beginTable();
        int row = 0;
        for (PageLayout.Row cells : table.rows()) {
            row++;
            Held before = held;
            if (row == 1 && before != null && before.page() < page && isRestOf(before.cells(), cells)) {
                held = new Held(before.page(), before.table(), before.row(), together(before.cells(), cells));
            } else {
                end();
                held = new Held(page, number, row, cells);
            }
        }
    }

    /** Text follows, or nothing more: the last row is whole. */
    void end() {
        Held last = held;
        if (last != null) {
            lines.row(
                    last.page(),
                    last.table(),
                    last.row(),
                    last.cells().cells(),
                    last.cells().columns());
        }
        held = null;
    }

    /** True when the second is what did not fit on the page of the first: ends of labels, and nothing where numbers are. */
    private static boolean isRestOf(PageLayout.Row first, PageLayout.Row second) {
        List<String> rest = second.cells();
        boolean noNumbers = rest.stream().noneMatch(cell -> cell.matches("[\\d,.]+"));
        long blanks = rest.stream().filter(String::isEmpty).count();
        return rest.size() == first.cells().size() && noNumbers && blanks >= FEWEST_BLANKS;
    }

    private static PageLayout.Row together(PageLayout.Row first, PageLayout.Row second) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            cells.add(first.cells().get(i) + second.cells().get(i));
        }
        return new PageLayout.Row(cells, first.columns());
    }
}
