package org.nianbao.report.reading.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.reading.shapes.SampleReports.Load;
import org.nianbao.report.text.NumberText;
import org.nianbao.report.write.OfficialTable;

/** The official tables as programs put them out: every cell comes out right or not at all, an empty one as empty. */
class TableStylesTest {

    /** Nothing shows where an empty cell was, so that what else stands in its row cannot be put to columns. */
    private static final Set<TableStyle> WITHOUT_EMPTY_CELLS = EnumSet.of(
            TableStyle.CELL_PER_LINE,
            TableStyle.CELL_PER_PARAGRAPH,
            TableStyle.MULTILINE,
            TableStyle.PAGE_LAYOUT,
            TableStyle.PAGE_ORDER,
            TableStyle.PAGE_ORDER_BY_CELL);

    @Property(tries = 150)
    void readsEveryCellRightOrNotAtAll(
            @ForAll long seed, @ForAll TableStyle table, @ForAll CellStyle cells, @ForAll LabelStyle labels) {
        ShapeFigures figures = new ShapeFigures();

        add(figures, new Random(seed), table, cells, labels);

        assertThat(figures.wrong()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TableStyle.class)
    void readsNearlyEveryCellOfFullTables(TableStyle table) {
        ShapeFigures figures = new ShapeFigures();
        Random random = new Random(table.ordinal());

        for (LabelStyle labels : LabelStyle.values()) {
            add(figures, random, table, CellStyle.ZEROS, labels);
            add(figures, random, table, CellStyle.SLASHES, labels);
        }

        assertThat(figures.wrong()).isEmpty();
        assertThat(figures.shareRight()).as(figures.toString()).isGreaterThan(0.99);
    }

    @ParameterizedTest
    @EnumSource(TableStyle.class)
    void putsWhatStandsBetweenEmptyCellsToItsColumns(TableStyle table) {
        ShapeFigures figures = new ShapeFigures();
        Random random = new Random(table.ordinal());

        for (LabelStyle labels : LabelStyle.values()) {
            add(figures, random, table, CellStyle.BLANKS, labels);
            add(figures, random, table, CellStyle.SOME_BLANK, labels);
            add(figures, random, table, CellStyle.BLANK_ROWS, labels);
        }

        assertThat(figures.wrong()).isEmpty();
        double floor = WITHOUT_EMPTY_CELLS.contains(table) ? 0.4 : 0.93;
        assertThat(figures.shareRight()).as(figures.toString()).isGreaterThan(floor);
    }

    @ParameterizedTest
    @EnumSource(TableStyle.class)
    void takesNoNumberOfAnotherTableWhereAHeadingIsMissing(TableStyle table) {
        ShapeFigures figures = new ShapeFigures();
        Random random = new Random(table.ordinal());

        for (TextPart heading : List.of(TextPart.S2, TextPart.S3, TextPart.S4)) {
            for (CellStyle cells : List.of(CellStyle.BLANK_ROWS, CellStyle.SOME_BLANK, CellStyle.ZEROS)) {
                add(
                        figures,
                        random,
                        table,
                        cells,
                        LabelStyle.values()[random.nextInt(LabelStyle.values().length)],
                        heading);
            }
        }

        assertThat(figures.wrong()).isEmpty();
    }

    private static void add(ShapeFigures figures, Random random, TableStyle table, CellStyle cells, LabelStyle labels) {
        add(figures, random, table, cells, labels, null);
    }

    private static void add(
            ShapeFigures figures,
            Random random,
            TableStyle table,
            CellStyle cells,
            LabelStyle labels,
            @Nullable TextPart lostHeading) {
        Load load = Load.values()[random.nextInt(Load.values().length)];
        Format format = random.nextInt(4) == 0 ? Format.F2019 : Format.F2021;
        AnnualReport report = SampleReports.of(random, load, format);
        List<OfficialTable> tables = PageText.tables(report, cells, labels, random);
        figures.add(
                report,
                lostHeading == null
                        ? PageText.of(report, table, tables)
                        : PageText.of(report, table, tables).replace("\n" + lostHeading.label() + "\n", "\n"),
                address -> NumberText.find(PageText.written(tables, address))
                        .map(NumberText::value)
                        .orElse(null));
    }
}
