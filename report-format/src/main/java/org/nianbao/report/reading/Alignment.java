package org.nianbao.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.text.NumberText;

/**
 * The cells of a row put to its columns: exactly one reading, or none.
 *
 * @param cells one token per column, null for a blank cell
 * @param note how it was found when not by the letter; empty otherwise
 */
record Alignment(List<@Nullable Token> cells, String note) {

    private static final Pattern LEADING_ZERO = Pattern.compile("[0０]\\p{Nd}+.*");

    /**
     * Aligns the cells after a label to {@code columns} columns, or empty when there is no reading or more than one.
     */
    static Optional<Alignment> of(List<Token> cells, int columns) {
        return of(cells, columns, ValuePlaces.UNKNOWN);
    }

    /** The same where the other rows of the table may tell which of its cells are the values. */
    static Optional<Alignment> of(List<Token> cells, int columns, ValuePlaces places) {
        List<Token> values = cells.stream().filter(Token::isValue).toList();
        if (values.stream().anyMatch(Alignment::mayBeTwoNumbers)) {
            return Optional.empty();
        }
        if (values.size() == columns
                && !endsInPageNumber(values, columns)
                && !isDoubtful(cells, columns)
                && !isMergedAfterBlank(cells, values, columns)) {
            return Optional.of(new Alignment(new ArrayList<@Nullable Token>(values), ""));
        }
        if (values.isEmpty()) {
            return Optional.of(new Alignment(Collections.nCopies(columns, null), ""));
        }
        if (values.size() == columns || isMergedAfterBlank(cells, values, columns)) {
            return Optional.empty();
        }
        if (values.size() > columns) {
            return surplus(values, columns);
        }
        return window(cells, columns, places);
    }

    /** A number that begins with a 0 where nothing marks the cells: 05 is 0 and 5 run together, or a 5. */
    private static boolean mayBeTwoNumbers(Token value) {
        return !value.marked() && LEADING_ZERO.matcher(value.text()).matches();
    }

    /** The same value twice after an empty cell: perhaps one of two, its cell merged and the other blank. */
    private static boolean isMergedAfterBlank(List<Token> cells, List<Token> values, int columns) {
        return columns == 2
                && values.size() == columns
                && !cells.get(0).isValue()
                && values.get(0).text().equals(values.get(1).text());
    }

    /** The last of seven alone on a line, and not the sum of the others: perhaps the number of a page. */
    private static boolean endsInPageNumber(List<Token> values, int columns) {
        int last = columns - 1;
        boolean alone = columns == RowChoice.WIDEST_ROW
                && values.get(last).line() > values.get(last - 1).line()
                && values.get(0).line() == values.get(last - 1).line();
        return alone && !isSum(values);
    }

    /** As many values as columns, but not surely one for each, and not confirmed by their sum either. */
    private static boolean isDoubtful(List<Token> cells, int columns) {
        List<Token> values = cells.stream().filter(Token::isValue).toList();
        return columns == RowChoice.WIDEST_ROW && (isUneven(values) || hasGaps(cells, columns)) && !isSum(values);
    }

    /** Some values together on a line, others on another: perhaps a number was broken in a narrow cell, and one is lost. */
    private static boolean isUneven(List<Token> values) {
        long lines = values.stream().map(Token::line).distinct().count();
        return lines > 1 && lines < values.size();
    }

    /** A blank cell between the values: perhaps one of a column of remarks is among them. */
    private static boolean hasGaps(List<Token> cells, int columns) {
        List<Token> anchors = anchors(cells);
        int first = cells.indexOf(anchors.get(0));
        int last = cells.lastIndexOf(anchors.get(anchors.size() - 1));
        return last - first >= columns
                && cells.get(first).line() == cells.get(last).line();
    }

    /** True when the last value is the sum of the others. */
    private static boolean isSum(List<Token> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            Optional<NumberText> number = NumberText.find(values.get(i).text());
            if (number.isEmpty()) {
                return false;
            }
            boolean last = i == values.size() - 1;
            if (last) {
                return sum.compareTo(number.get().value()) == 0;
            }
            sum = sum.add(number.get().value());
        }
        return false;
    }

    /** Fewer values than columns: the blank cells say which, when all numbers fit into one window only. */
    private static Optional<Alignment> window(List<Token> cells, int columns, ValuePlaces places) {
        int from = firstWindow(cells, columns);
        int to = lastWindow(cells, columns);
        int known = from < to ? places.before(cells.size(), columns).orElse(-1) : from;
        if (from > to || known < from || known > to) {
            return Optional.empty();
        }
        List<@Nullable Token> aligned = new ArrayList<>();
        for (Token cell : cells.subList(known, known + columns)) {
            aligned.add(cell.isValue() ? cell : null);
        }
        return Optional.of(new Alignment(aligned, from < to ? "空格不止，列位与表中其他行一致" : ""));
    }

    /** Where the only window begins that holds all numbers; empty when there is none or more than one. */
    static OptionalInt onlyWindow(List<Token> cells, int columns) {
        int from = firstWindow(cells, columns);
        return from == lastWindow(cells, columns) ? OptionalInt.of(from) : OptionalInt.empty();
    }

    private static int firstWindow(List<Token> cells, int columns) {
        List<Token> anchors = anchors(cells);
        return Math.max(0, cells.lastIndexOf(anchors.get(anchors.size() - 1)) - columns + 1);
    }

    private static int lastWindow(List<Token> cells, int columns) {
        return Math.min(cells.indexOf(anchors(cells).get(0)), cells.size() - columns);
    }

    /** The numbers among the cells; where there are none, the marks that stand for one. */
    private static List<Token> anchors(List<Token> cells) {
        List<Token> numbers = cells.stream()
                .filter(cell -> NumberText.find(cell.text()).isPresent())
                .toList();
        return numbers.isEmpty() ? cells.stream().filter(Token::isValue).toList() : numbers;
    }

    /** One value again and again, or the last of two twice: the cell of the last is merged. */
    private static boolean isLastRepeated(List<Token> values, int columns) {
        boolean few = columns == 1 || columns == 2 && values.size() == 3;
        return few
                && values.stream()
                                .skip(columns - 1L)
                                .map(Token::text)
                                .distinct()
                                .count()
                        == 1
                && values.stream()
                        .allMatch(value -> value.line() == values.get(0).line());
    }

    /** More values than columns: a merged cell's value repeated, or a page number alone on a line after a full line. */
    private static Optional<Alignment> surplus(List<Token> values, int columns) {
        if (isLastRepeated(values, columns)) {
            return Optional.of(
                    new Alignment(new ArrayList<@Nullable Token>(values.subList(0, columns)), "合并单元格的值重复出现"));
        }
        int line = values.get(0).line();
        List<Token> firstLine = values.stream().filter(v -> v.line() == line).toList();
        boolean lastFits = columns == RowChoice.WIDEST_ROW
                && values.size() == columns + 1
                && isSum(values.subList(0, columns))
                && values.get(columns).line() > values.get(columns - 1).line();
        if (lastFits) {
            return Optional.of(
                    new Alignment(new ArrayList<@Nullable Token>(values.subList(0, columns)), "行后另有单独一行的数字，视为页码"));
        }
        boolean strayAfter = firstLine.size() == columns && values.size() == columns + 1;
        return strayAfter
                ? Optional.of(new Alignment(new ArrayList<@Nullable Token>(firstLine), "行后另有单独一行的数字，视为页码"))
                : Optional.empty();
    }
}
