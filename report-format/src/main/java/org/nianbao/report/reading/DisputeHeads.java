package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.TextPart;

/** Gives the values of table 4 to its cells, as far as the heads above them say what the order of the format says. */
final class DisputeHeads {

    private static final List<String> OUTCOMES =
            Arrays.stream(DisputeOutcome.values()).map(DisputeOutcome::label).toList();

    /** What stands in pairs above them: the kinds of litigation, and reconsideration before litigation. */
    private static final List<List<String>> PAIRS = List.of(List.of("未经复议直接起诉", "复议后起诉"), List.of("行政复议", "行政诉讼"));

    private static final int KINDS = DisputeKind.values().length;

    private final TableHeads heads;
    private final CellCollector cells;

    DisputeHeads(List<Token> table, CellCollector cells) {
        this.heads = new TableHeads(table, HeadWords.DISPUTES);
        this.cells = cells;
    }

    /** Takes in a line of fifteen values. */
    void oneLine(RowChoice.Aligned line) {
        List<@Nullable Token> all = line.alignment().cells();
        Map<DisputeKind, RowChoice> parts = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            int from = kind.ordinal() * OUTCOMES.size();
            Alignment part = new Alignment(
                    all.subList(from, from + OUTCOMES.size()), line.alignment().note());
            parts.put(kind, new RowChoice.Aligned(line.candidate(), part));
        }
        int[] places = kinds(lineOf(line));
        List<String> labels = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        for (DisputeKind kind : DisputeKind.values()) {
            for (DisputeOutcome outcome : DisputeOutcome.values()) {
                labels.add(kind.label() + "·" + outcome.label());
                named.add(places[kind.ordinal()] * OUTCOMES.size() + outcome.ordinal());
            }
        }
        HeadOrder order = HeadOrder.unseen(labels, named);
        if (order.isMoved() && new HeadReadings(false).settle(line, order) instanceof RowChoice.Headed headed) {
            parts.replaceAll((kind, part) -> part(headed, kind.ordinal() * OUTCOMES.size()));
        }
        rows(parts);
    }

    private static RowChoice part(RowChoice.Headed line, int from) {
        int to = from + OUTCOMES.size();
        return new RowChoice.Headed(
                line.candidate(),
                line.cells().subList(from, to),
                line.notes().subList(from, to),
                line.open().stream()
                        .filter(column -> column >= from && column < to)
                        .map(column -> column - from)
                        .collect(Collectors.toSet()),
                line.reason());
    }

    /** Takes in a row for each kind. */
    void rows(Map<DisputeKind, RowChoice> rows) {
        rows.forEach((kind, row) -> cells.row(columns(kind), byHeads(kind, row)));
    }

    private RowChoice byHeads(DisputeKind kind, RowChoice row) {
        if (!(row instanceof RowChoice.Aligned aligned)) {
            return row;
        }
        List<HeadOrder> orders = heads.ofDisputes(lineOf(aligned), OUTCOMES);
        int index = orders.size() == 1 ? 0 : kind.ordinal() - KINDS + orders.size();
        if (index < 0 || index >= orders.size()) {
            return row;
        }
        cells.heads(TextPart.S4, orders.get(index));
        return new HeadReadings(true).settle(row, orders.get(index));
    }

    /** Which kind stands at each place, as the groups of the head say. */
    private int[] kinds(int line) {
        boolean[] swapped = new boolean[PAIRS.size()];
        for (int i = 0; i < PAIRS.size(); i++) {
            Optional<HeadOrder> pair = heads.groups(line, PAIRS.get(i));
            pair.ifPresent(order -> cells.heads(TextPart.S4, order));
            swapped[i] = pair.map(HeadOrder::isMoved).orElse(false);
        }
        int[] litigation = swapped[0] ? new int[] {2, 1} : new int[] {1, 2};
        return swapped[1] ? new int[] {litigation[0], litigation[1], 0} : new int[] {0, litigation[0], litigation[1]};
    }

    /** The line of the first value. */
    private static int lineOf(RowChoice.Aligned row) {
        return row.alignment().cells().stream()
                .filter(Objects::nonNull)
                .mapToInt(Token::line)
                .findFirst()
                .orElse(row.candidate().line());
    }

    static List<DisputeAddress> columns(DisputeKind kind) {
        return Arrays.stream(DisputeOutcome.values())
                .map(outcome -> new DisputeAddress(kind, outcome))
                .toList();
    }
}
