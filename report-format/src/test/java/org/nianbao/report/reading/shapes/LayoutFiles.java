package org.nianbao.report.reading.shapes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.reading.shapes.SampleReports.Load;

/**
 * Writes the files {@code layouts/shape-*.txt}: each shape three times, with the numbers of a quiet, a usual and a busy
 * office, no cell of which may be read as another number. What is read from them stands beside them, looked at by eye.
 * {@code java … LayoutFiles src/test/resources/layouts}
 */
public final class LayoutFiles {

    private LayoutFiles() {}

    /** Writes them to the folder named. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, Shape> shape : shapes().entrySet()) {
            for (Load load : Load.values()) {
                String name = "shape-" + shape.getKey() + "-" + load.name().toLowerCase(java.util.Locale.ROOT);
                Random random = new Random(name.hashCode());
                Format format = load == Load.USUAL ? Format.F2019 : Format.F2021;
                AnnualReport report = SampleReports.of(random, load, format);
                String text = ReportText.of(report, shape.getValue(), random);
                ShapeFigures figures = new ShapeFigures();
                figures.add(report, text);
                if (!figures.wrong().isEmpty()) {
                    throw new IllegalStateException(name + ": " + figures.wrong());
                }
                Files.writeString(folder.resolve(name + ".txt"), text, StandardCharsets.UTF_8);
            }
        }
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("glued", shape(RowStyle.GLUED, GroupStyle.BEFORE_THE_FIRST_ROW, PageStyle.PLAIN));
        shapes.put(
                "glued-page-numbers",
                shape(RowStyle.GLUED_AFTER_A_BLANK, GroupStyle.IN_THE_MIDDLE, PageStyle.PAGE_NUMBERS));
        shapes.put(
                "glued-one-line",
                shape(RowStyle.GLUED, GroupStyle.BEFORE_THE_FIRST_ROW, PageStyle.ONE_LINE_WITHOUT_BLANKS));
        shapes.put(
                "glued-section-per-line",
                shape(RowStyle.GLUED, GroupStyle.ON_A_LINE_BEFORE, PageStyle.SECTION_PER_LINE_WITHOUT_BLANKS));
        shapes.put(
                "glued-next-line",
                shape(RowStyle.GLUED_ON_THE_NEXT_LINE, GroupStyle.ON_A_LINE_BEFORE, PageStyle.REPEATED_HEADS));
        shapes.put("partly-glued", shape(RowStyle.PARTLY_GLUED, GroupStyle.BEFORE_THE_FIRST_ROW, PageStyle.PLAIN));
        shapes.put(
                "full-width-glued", shape(RowStyle.FULL_WIDTH_GLUED, GroupStyle.BEFORE_THE_FIRST_ROW, PageStyle.PLAIN));
        shapes.put("one-line", shape(RowStyle.BLANKS, GroupStyle.BEFORE_THE_FIRST_ROW, PageStyle.ONE_LINE));
        shapes.put(
                "section-per-line",
                shape(RowStyle.BLANKS, GroupStyle.BEFORE_THE_FIRST_ROW, PageStyle.SECTION_PER_LINE));
        shapes.put(
                "values-inside-labels",
                shape(RowStyle.VALUES_INSIDE_THE_LABEL, GroupStyle.IN_THE_MIDDLE, PageStyle.PAGE_NUMBERS));
        shapes.put(
                "cell-per-line-page-numbers",
                shape(RowStyle.CELL_PER_LINE, GroupStyle.ON_A_LINE_BEFORE, PageStyle.BARE_PAGE_NUMBERS));
        shapes.put("repeated-heads", shape(RowStyle.PADDED, GroupStyle.IN_THE_MIDDLE, PageStyle.REPEATED_HEADS));
        return shapes;
    }

    private static Shape shape(RowStyle row, GroupStyle group, PageStyle page) {
        return new Shape(row, group, page, LabelStyle.OFFICIAL, false);
    }
}
