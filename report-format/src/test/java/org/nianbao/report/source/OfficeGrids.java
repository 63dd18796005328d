package org.nianbao.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianbao.report.model.AnnualReport;

/** The tables of a report, changed as offices change them. */
final class OfficeGrids {

    private static final int HEAD_ROWS = 3;
    private static final int ROW_OTHER = 27 - 2;

    private OfficeGrids() {}

    /** The tables of sections 二, 三 and 四, each as one or more grids. */
    static List<List<OfficialGrid>> of(AnnualReport report, Set<OfficeTrait> traits) {
        List<List<OfficialGrid>> sections = new ArrayList<>();
        for (OfficialGrid grid : OfficialGrid.of(report)) {
            OfficialGrid changed =
                    traits.contains(OfficeTrait.SHIFTED_ROWS) && sections.size() == 1 ? shifted(grid) : grid;
            changed = traits.contains(OfficeTrait.NUMBERS_AS_TYPED) ? typed(changed) : changed;
            boolean split = traits.contains(OfficeTrait.SPLIT_TABLE) && sections.size() == 1;
            sections.add(split ? split(changed) : List.of(changed));
        }
        return sections;
    }

    private static OfficialGrid shifted(OfficialGrid grid) {
        List<List<OfficialGrid.Cell>> rows = new ArrayList<>();
        for (List<OfficialGrid.Cell> row : grid.rows()) {
            List<OfficialGrid.Cell> cells = new ArrayList<>();
            for (OfficialGrid.Cell cell : row) {
                boolean shift = cell.text().equals("3.其他") || cell.text().equals("（七）总计");
                cells.add(
                        switch (cell.text()) {
                            case "三、本年度办理结果" -> cell.over(ROW_OTHER - HEAD_ROWS - 2, 1);
                            case "（六）其他处理" -> cell.over(2, 1);
                            default -> shift ? cell.over(1, 1) : cell;
                        });
            }
            if (cells.get(0).text().equals("3.其他") || cells.get(0).text().equals("（七）总计")) {
                cells.add(new OfficialGrid.Cell("", 1, 1, true));
                cells.add(new OfficialGrid.Cell("", 1, 1, true));
            }
            rows.add(cells);
        }
        return new OfficialGrid(rows);
    }

    private static OfficialGrid typed(OfficialGrid grid) {
        int[] next = {0};
        return new OfficialGrid(grid.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell.label() ? cell : cell.withText(typed(cell.text(), next[0]++)))
                        .toList())
                .toList());
    }

    private static String typed(String number, int way) {
        return switch (way % 4) {
            case 0 -> " " + number + " ";
            case 1 ->
                number.matches("\\d{4,6}")
                        ? number.substring(0, number.length() - 3) + "," + number.substring(number.length() - 3)
                        : number;
            case 2 -> fullWidth(number);
            default -> "\u3000" + number;
        };
    }

    private static String fullWidth(String number) {
        StringBuilder text = new StringBuilder();
        number.chars().forEach(c -> text.append((char) (c + 0xFEE0)));
        return text.toString();
    }

    /** Cut before （五）, the head repeated; groups that reach over the cut begin anew in the second part. */
    private static List<OfficialGrid> split(OfficialGrid grid) {
        int cut = 0;
        while (grid.rows().get(cut).stream().noneMatch(cell -> cell.text().startsWith("（五）"))) {
            cut++;
        }
        List<List<OfficialGrid.Cell>> first = new ArrayList<>();
        for (int i = 0; i < cut; i++) {
            int left = cut - i;
            first.add(grid.rows().get(i).stream()
                    .map(cell -> cell.over(Math.min(left, cell.rows()), cell.columns()))
                    .toList());
        }
        List<List<OfficialGrid.Cell>> second = new ArrayList<>(grid.rows().subList(0, HEAD_ROWS));
        second.addAll(grid.rows().subList(cut, grid.rows().size()));
        int results = (int) second.stream().skip(HEAD_ROWS).count() - 1;
        List<OfficialGrid.Cell> row = new ArrayList<>(second.get(HEAD_ROWS));
        row.add(0, new OfficialGrid.Cell("", results, 1, true));
        second.set(HEAD_ROWS, row);
        return List.of(new OfficialGrid(first), new OfficialGrid(second));
    }
}
