package org.nianbao.report.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells with several lines: what is one number and what is two. */
class CellTextTest {

    private static final double SIZE = 11;

    @Test
    void joinsANumberBrokenWhereNoFurtherDigitFits() {
        assertThat(join(24, "111", "2")).isEqualTo("1112");
        assertThat(join(24, "111", "234", "5")).isEqualTo("1112345");
    }

    @Test
    void keepsTwoNumbersApartWhereTheFirstLineHasRoom() {
        assertThat(join(60, "111", "2")).isEqualTo("111 2");
        assertThat(join(24, "1", "234")).isEqualTo("1 234");
    }

    @Test
    void runsTheLinesOfALabelTogether() {
        assertThat(join(60, "行政事业性", "收费")).isEqualTo("行政事业性收费");
    }

    private static String join(double width, String... lines) {
        double[] top = {0};
        List<TextLine> all = java.util.Arrays.stream(lines)
                .map(text -> {
                    top[0] += SIZE * 1.3;
                    double length = text.length() * SIZE / 2;
                    return new TextLine(1, new Box(0, top[0], length, top[0] + SIZE), SIZE, text, 0, 0, length);
                })
                .toList();
        return CellText.join(new Box(0, 0, width, 100), all);
    }
}
