package org.nianbao.report.reading.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Format;
import org.nianbao.report.reading.shapes.SampleReports.Load;

/** Any report in any shape: every cell comes out right or not at all. */
class ShapesTest {

    @Property(tries = 150)
    void readsEveryCellRightOrNotAtAll(
            @ForAll long seed,
            @ForAll RowStyle row,
            @ForAll GroupStyle group,
            @ForAll PageStyle page,
            @ForAll LabelStyle label) {
        Random random = new Random(seed);
        ShapeFigures figures = new ShapeFigures();

        add(figures, random, new Shape(row, group, page, label, random.nextBoolean()));

        assertThat(figures.wrong()).isEmpty();
    }

    /** The shares are floors, well under what is read at present; without page furniture nothing else is lost. */
    @ParameterizedTest
    @EnumSource(RowStyle.class)
    void readsNearlyEveryCellOfPlainPages(RowStyle row) {
        Random random = new Random(row.ordinal());
        ShapeFigures figures = new ShapeFigures();

        for (int i = 0; i < 8; i++) {
            add(
                    figures,
                    random,
                    new Shape(row, GroupStyle.BEFORE_THE_FIRST_ROW, PageStyle.PLAIN, LabelStyle.OFFICIAL, false));
        }

        assertThat(figures.wrong()).isEmpty();
        // letter-spaced labels hold characters, such as 无, that stand for a value when alone
        double floor = row == RowStyle.SPACED_LABEL ? 0.4 : row.isGlued() ? 0.85 : 0.98;
        assertThat(figures.shareRight()).as(figures.toString()).isGreaterThan(floor);
    }

    private static void add(ShapeFigures figures, Random random, Shape shape) {
        Load load = Load.values()[random.nextInt(Load.values().length)];
        Format format = random.nextInt(4) == 0 ? Format.F2019 : Format.F2021;
        AnnualReport report = SampleReports.of(random, load, format);
        figures.add(report, ReportText.of(report, shape, random));
    }
}
