package org.nianbao.report.reading.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.write.OfficialTable;

/** A row that lost one of its values: nobody knows which, so that none of it may come out under another column. */
class LostCellTest {

    private static final int VALUES = 7;

    @ParameterizedTest
    @EnumSource(
            value = TableStyle.class,
            names = {"TABS_OF_A_GRID", "TABS", "MARKDOWN", "BARS_BETWEEN_CELLS"})
    void givesNoValueOfTheRowToAnotherColumn(TableStyle style) {
        AnnualReport report = SampleReports.of(new Random(7), SampleReports.Load.BUSY, Format.F2021);
        List<OfficialTable> tables = OfficialTable.of(report);
        String[] lines = PageText.of(report, style, tables).split("\n");
        List<String> wrong = new ArrayList<>();

        for (int line = 0; line < lines.length; line++) {
            for (int value = 0; isRow(lines[line]) && value < VALUES; value++) {
                ShapeFigures figures = new ShapeFigures();
                figures.add(report, without(lines, line, value));
                wrong.addAll(figures.wrong());
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean isRow(String line) {
        return line.matches(".*\\D" + "(?:\\d+[\\s|]+){6}\\d+[\\s|]*");
    }

    /** The text without the given one of the last seven values of a line, and without one of the marks beside it. */
    private static String without(String[] lines, int line, int value) {
        String[] damaged = lines.clone();
        String behind = "(?:[\\s|]+\\d+){" + (VALUES - 1 - value) + "}[\\s|]*$";
        damaged[line] = damaged[line].replaceFirst("(?:\\t| ?\\| ?)\\d+(?=" + behind + ")", "");
        assertThat(damaged[line]).isNotEqualTo(lines[line]);
        return String.join("\n", damaged) + "\n";
    }
}
