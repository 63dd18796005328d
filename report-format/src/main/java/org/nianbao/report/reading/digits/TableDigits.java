package org.nianbao.report.reading.digits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.nianbao.report.reading.digits.JointSearch.OpenRow;
import org.nianbao.report.reading.digits.Verdict.Basis;

/**
 * Parts the digits of a table's rows where their numbers run together. A reading counts only when it is the only one: the
 * only way to part the digits at all, or the only one that agrees with the sum of its row and, as far as the other rows
 * are known, with the sums of the columns. Never guesses; gives up, without a reading, when there are too many ways.
 */
public final class TableDigits {

    private static final int MOST_READINGS = 3000;
    private static final int MOST_BROKEN = 2;

    private final ColumnEquations equations;
    private final int sumOf;
    private final List<RowDigits> rows;
    private final List<long[]> numbers = new ArrayList<>();
    private final Map<Integer, Verdict> verdicts = new TreeMap<>();
    private final List<OpenRow> open = new ArrayList<>();
    private final List<Integer> unbalanced = new ArrayList<>();

    private TableDigits(ColumnEquations equations, int sumOf, List<RowDigits> rows) {
        this.equations = equations;
        this.sumOf = sumOf;
        this.rows = rows;
    }

    /**
     * Solves a table.
     *
     * @param equations what holds in every column
     * @param sumOf after how many numbers of a row comes their sum, see {@link Partings}; 0 when no sum binds the row
     * @param rows the rows in order
     * @return a verdict for every row whose numbers run together, by its index
     */
    public static Map<Integer, Verdict> solve(ColumnEquations equations, int sumOf, List<RowDigits> rows) {
        TableDigits table = new TableDigits(equations, sumOf, rows);
        for (int row = 0; row < rows.size(); row++) {
            table.take(row);
        }
        table.search();
        table.doubtContradictions();
        table.partUnbalanced();
        return table.verdicts;
    }

    /** A single row that no column binds. */
    public static Verdict solveRow(int columns, int sumOf, DigitRuns digits) {
        ColumnEquations none = new ColumnEquations(columns, List.of());
        Verdict verdict = solve(none, sumOf, List.of(RowDigits.glued(digits))).get(0);
        return verdict == null ? Verdict.none(Basis.NONE, List.of()) : verdict;
    }

    private void take(int row) {
        RowDigits given = rows.get(row);
        DigitRuns digits = given.digits();
        long[] known = given.numbers();
        numbers.add(known != null ? known : unknown());
        if (digits == null) {
            return;
        }
        Partings ways = Partings.find(digits, equations.columns(), Partings.NO_SUM, 2);
        boolean cellsMayBeLost = digits.runs().size() > 1 && digits.areNumbers();
        if (ways.isOne() && !cellsMayBeLost) {
            settle(row, Verdict.of(Basis.ONLY_WAY, ways.found().get(0)));
            return;
        }
        if (ways.found().isEmpty() || cellsMayBeLost && digits.lastIsSumOfOthers()) {
            verdicts.put(row, Verdict.none(ways.found().isEmpty() ? Basis.NONE : Basis.SEVERAL, ways.found()));
            return;
        }
        Partings balanced =
                sumOf == Partings.NO_SUM ? ways : Partings.find(digits, equations.columns(), sumOf, MOST_READINGS);
        if (balanced.found().isEmpty() && balanced.all()) {
            verdicts.put(row, Verdict.none(Basis.NONE, ways.found()));
            unbalanced.add(row);
        } else if (balanced.all() && sumOf != Partings.NO_SUM) {
            verdicts.put(row, Verdict.none(Basis.SEVERAL, balanced.found()));
            open.add(new OpenRow(row, balanced.found()));
        } else {
            verdicts.put(row, Verdict.none(Basis.SEVERAL, balanced.found()));
        }
    }

    /** Chooses among the readings that agree with their rows those that agree with the columns. */
    private void search() {
        List<OpenRow> candidates = Pruning.prune(equations, numbers, open);
        candidates.sort(Comparator.comparingInt(row -> row.readings().size()));
        JointSearch.Outcome outcome = JointSearch.find(equations, numbers, candidates, 0);
        if (outcome.all() && outcome.solutions().isEmpty()) {
            candidates = new ArrayList<>(open);
            candidates.sort(Comparator.comparingInt(row -> row.readings().size()));
            for (int broken = 1;
                    broken <= MOST_BROKEN
                            && outcome.all()
                            && outcome.solutions().isEmpty();
                    broken++) {
                outcome = JointSearch.find(equations, numbers, candidates, broken);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            choose(candidates.get(i), i, outcome);
        }
    }

    private void choose(OpenRow row, int index, JointSearch.Outcome outcome) {
        List<Integer> chosen =
                outcome.solutions().stream().map(s -> s[index]).distinct().toList();
        int readings = verdictReadings(row.row());
        if (readings == 1) {
            settle(row.row(), Verdict.of(Basis.ROW_SUM, row.readings().get(0)));
        } else if (outcome.all() && chosen.size() == 1) {
            settle(
                    row.row(),
                    Verdict.of(Basis.ROW_AND_COLUMN_SUMS, row.readings().get(chosen.get(0))));
        } else if (chosen.size() > 1) {
            verdicts.put(
                    row.row(),
                    Verdict.none(
                            Basis.SEVERAL,
                            chosen.stream().map(row.readings()::get).toList()));
        }
    }

    private int verdictReadings(int row) {
        return open.stream()
                .filter(o -> o.row() == row)
                .mapToInt(o -> o.readings().size())
                .findFirst()
                .orElse(0);
    }

    /** Where columns are broken, a reading counts only when no other way to part its row breaks as few equations. */
    private void doubtContradictions() {
        if (equations.broken(numbers) == 0) {
            return;
        }
        Map<Integer, Verdict> doubtful = new TreeMap<>();
        verdicts.forEach((row, verdict) -> {
            Parting parting = verdict.parting();
            if (parting != null && verdict.basis() != Basis.ONLY_WAY) {
                List<Parting> readings = new ArrayList<>(List.of(parting));
                Rivals rivals = rivals(row);
                rivals.best().stream()
                        .filter(way -> !Arrays.equals(way.numbers(), parting.numbers()))
                        .forEach(readings::add);
                if (!rivals.all() || readings.size() > 1) {
                    doubtful.put(row, Verdict.none(Basis.SEVERAL, readings));
                }
            }
        });
        verdicts.putAll(doubtful);
        doubtful.keySet().forEach(row -> numbers.set(row, unknown()));
    }

    /** A row whose total is wrong however it is parted is read when every column is known and agrees with one way. */
    private void partUnbalanced() {
        for (int row : unbalanced) {
            Rivals rivals = rivals(row);
            if (rivals.isOne()
                    && rivals.fewest() == 1
                    && isBound(row, rivals.best().get(0))) {
                settle(row, Verdict.of(Basis.COLUMN_SUMS, rivals.best().get(0)));
            }
        }
    }

    /** True when an equation of every column in which the row stands is known. */
    private boolean isBound(int row, Parting parting) {
        List<long[]> table = new ArrayList<>(numbers);
        table.set(row, parting.numbers());
        boolean[] bound = new boolean[equations.columns()];
        for (int slot = 0; slot < equations.slots(); slot++) {
            bound[equations.column(slot)] |= equations.sign(slot, row) != 0 && equations.isKnown(slot, table);
        }
        for (boolean column : bound) {
            if (!column) {
                return false;
            }
        }
        return true;
    }

    private Rivals rivals(int row) {
        DigitRuns digits = Objects.requireNonNull(rows.get(row).digits());
        return Rivals.of(row, digits, sumOf, equations, numbers);
    }

    private void settle(int row, Verdict verdict) {
        verdicts.put(row, verdict);
        Parting parting = verdict.parting();
        if (parting != null) {
            numbers.set(row, parting.numbers());
        }
    }

    private long[] unknown() {
        return Objects.requireNonNull(RowDigits.unknown(equations.columns()).numbers());
    }
}
