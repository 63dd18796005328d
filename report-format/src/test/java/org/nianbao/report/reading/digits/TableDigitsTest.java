package org.nianbao.report.reading.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nianbao.report.reading.digits.Verdict.Basis;

/** What digits that run together may be read as. */
class TableDigitsTest {

    @Test
    void readsSevenDigitsAsSevenNumbers() {
        assertThat(row("2000002")).isEqualTo("2、0、0、0、0、0、2");
    }

    @Test
    void partsARowWhereOneWayAloneAddsUp() {
        assertThat(row("12000001")).isEmpty();
        assertThat(row("120000012")).isEqualTo("12、0、0、0、0、0、12");
        assertThat(row("7630200024")).isEmpty();
    }

    @Test
    void showsBothReadingsWhereTwoAddUp() {
        Verdict verdict = TableDigits.solveRow(7, 7, digits("1011100023"));

        List<String> readings = verdict.readings().stream().map(Parting::asText).toList();

        assertThat(verdict.parting()).isNull();
        assertThat(readings).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void partsATableRowWithoutEquationOnlyWhereThereIsOneWay() {
        assertThat(text(TableDigits.solveRow(3, 0, digits("0012")))).isEqualTo("0、0、12");
        assertThat(text(TableDigits.solveRow(3, 0, digits("221150")))).isEmpty();
    }

    @Test
    void partsTheFifteenNumbersOfTableFourByTheirThreeSums() {
        assertThat(text(TableDigits.solveRow(15, 5, digits("000000000000000"))))
                .isEqualTo("0、0、0、0、0、0、0、0、0、0、0、0、0、0、0");
        assertThat(text(TableDigits.solveRow(15, 5, digits("1200012000005010015"))))
                .isEqualTo("12、0、0、0、12、0、0、0、0、0、5、0、10、0、15");
    }

    @Test
    void takesCellsApartOnlyWhereNoneCanHaveBeenLost() {
        assertThat(text(TableDigits.solveRow(7, 7, digits("11", "0", "0", "0", "0", "11"))))
                .isEmpty();
        assertThat(text(TableDigits.solveRow(7, 7, digits("11", "000", "0", "0", "11"))))
                .isEqualTo("11、0、0、0、0、0、11");
    }

    /** Rows of random tables run together: each is read as it was, or not at all. */
    @Property(tries = 60)
    void neverReadsAnotherNumberThanTheTableHeld(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int largest) {
        Random random = new Random(seed);
        List<long[]> rows = table(random, largest);
        List<RowDigits> glued = new ArrayList<>();
        for (long[] numbers : rows) {
            StringBuilder digits = new StringBuilder();
            for (long number : numbers) {
                digits.append(number);
            }
            glued.add(RowDigits.glued(digits(digits.toString())));
        }

        Map<Integer, Verdict> verdicts = TableDigits.solve(equations(rows.size()), 7, glued);

        verdicts.forEach((row, verdict) -> {
            Parting parting = verdict.parting();
            if (parting != null) {
                assertThat(parting.numbers()).isEqualTo(rows.get(row));
            } else {
                assertThat(verdict.basis()).isEqualTo(Basis.SEVERAL);
            }
        });
    }

    /** Two rows received, some results, their sum, and what is carried forward; all rows and columns add up. */
    private static List<long[]> table(Random random, int largest) {
        int leaves = 3 + random.nextInt(19);
        List<long[]> rows = new ArrayList<>();
        for (int row = 0; row < leaves + 4; row++) {
            rows.add(new long[7]);
        }
        for (int column = 0; column < 6; column++) {
            for (int leaf = 0; leaf < leaves; leaf++) {
                long number = random.nextInt(3) == 0 ? random.nextInt(largest + 1) : 0;
                rows.get(2 + leaf)[column] = number;
                rows.get(leaves + 2)[column] += number;
            }
            rows.get(leaves + 3)[column] = random.nextInt(largest + 1);
            rows.get(0)[column] = rows.get(leaves + 2)[column] + rows.get(leaves + 3)[column];
        }
        for (long[] row : rows) {
            for (int column = 0; column < 6; column++) {
                row[6] += row[column];
            }
        }
        return rows;
    }

    private static ColumnEquations equations(int rows) {
        int[] balance = new int[rows];
        int[] results = new int[rows];
        for (int row = 0; row < rows; row++) {
            balance[row] = row < 2 ? 1 : row >= rows - 2 ? -1 : 0;
            results[row] = row >= 2 && row < rows - 2 ? 1 : row == rows - 2 ? -1 : 0;
        }
        return new ColumnEquations(7, List.of(balance, results));
    }

    private static String row(String digits) {
        return text(TableDigits.solveRow(7, 7, digits(digits)));
    }

    private static String text(Verdict verdict) {
        Parting parting = verdict.parting();
        return parting == null ? "" : parting.asText();
    }

    private static DigitRuns digits(String... runs) {
        return Objects.requireNonNull(DigitRuns.of(List.of(runs)).orElse(null));
    }
}
