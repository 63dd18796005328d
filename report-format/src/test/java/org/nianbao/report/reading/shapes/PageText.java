package org.nianbao.report.reading.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.write.OfficialCell;
import org.nianbao.report.write.OfficialTable;

/** A report with its official tables as text, the way a program that reads pages and documents puts it out. */
public final class PageText {

    private PageText() {}

    /** The text of a report; its tables with the cells as given, see {@link CellStyle}. */
    public static String of(AnnualReport report, TableStyle style, List<OfficialTable> tables) {
        List<String> lines = new ArrayList<>(List.of(report.title(), report.preamble()));
        for (int section = 1; section <= 6; section++) {
            TextPart part = TextPart.section(section);
            lines.add(part.label());
            String text = part.in(report);
            if (text != null) {
                lines.addAll(Arrays.asList(text.split("\n")));
            }
            tables.stream().filter(table -> table.part() == part).forEach(table -> lines.addAll(style.lines(table)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The tables of a report with its zeros and its labels written in a style. */
    public static List<OfficialTable> tables(AnnualReport report, CellStyle style, LabelStyle labels, Random random) {
        return OfficialTable.of(report).stream()
                .map(table -> new OfficialTable(
                        table.part(),
                        table.name(),
                        table.caption(),
                        table.widths(),
                        table.rows().stream()
                                .map(row -> row(row, style, labels, random.nextInt(3) == 0, random))
                                .toList()))
                .toList();
    }

    private static List<OfficialCell> row(
            List<OfficialCell> row, CellStyle style, LabelStyle labels, boolean blank, Random random) {
        return row.stream()
                .map(cell -> cell.address() == null
                        ? with(cell, labels.of(cell.text()))
                        : with(cell, style.of(cell.text(), blank, random)))
                .toList();
    }

    private static OfficialCell with(OfficialCell cell, String text) {
        return new OfficialCell(cell.kind(), text, cell.rows(), cell.columns(), cell.address());
    }

    /** What is written for a number in the tables. */
    public static String written(List<OfficialTable> tables, NumberAddress address) {
        return tables.stream()
                .flatMap(table -> table.rows().stream().flatMap(List::stream))
                .filter(cell ->
                        cell.address() != null && cell.address().format().equals(address.format()))
                .map(OfficialCell::text)
                .findFirst()
                .orElse("");
    }
}
