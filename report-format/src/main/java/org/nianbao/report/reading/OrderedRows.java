package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.text.CharacterForms;

/**
 * Table 3 where labels are broken around their values: as many groups of values as the table has rows, each with its own
 * row's label before it, after it, or half before and half after. Values belong to a row by their order, and only when
 * every single label confirms it.
 */
final class OrderedRows {

    private static final int COLUMNS = Applicant.values().length;

    /** The longest text between two rows: a label, its group's and a repeated head. */
    private static final int LONGEST_GAP = 400;

    private final List<StringBuilder> texts = new ArrayList<>(List.of(new StringBuilder()));
    private final List<List<Token>> groups = new ArrayList<>();

    private OrderedRows(List<Token> tokens) {
        List<Token> group = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isText()) {
                close(group);
                group = new ArrayList<>();
                texts.get(texts.size() - 1).append(CharacterForms.letters(token.text()));
            } else if (token.isValue()) {
                group.add(token);
            }
        }
        close(group);
    }

    private void close(List<Token> group) {
        int digits = group.stream().mapToInt(token -> token.text().length()).sum();
        if (group.size() >= COLUMNS || digits >= COLUMNS) {
            groups.add(group);
            texts.add(new StringBuilder());
        }
    }

    /** A candidate for every row, or empty when the order is not confirmed. */
    static Optional<List<RowCandidate>> of(List<Token> tokens, List<RequestRow> order) {
        OrderedRows table = new OrderedRows(tokens);
        if (table.groups.size() != order.size()) {
            return Optional.empty();
        }
        List<RowCandidate> rows = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (!table.confirms(i, order.get(i))) {
                return Optional.empty();
            }
            List<Token> group = table.groups.get(i);
            rows.add(new RowCandidate(
                    "T3/" + order.get(i).key(),
                    order.get(i).label(),
                    group.get(0).line(),
                    true,
                    group,
                    false));
        }
        return Optional.of(rows);
    }

    /** True when the row is named right before the group, right after it, or across it. */
    private boolean confirms(int index, RequestRow row) {
        String before = texts.get(index).toString();
        String after = texts.get(index + 1).toString();
        String around = before.substring(Math.max(0, before.length() - LONGEST_GAP))
                + after.substring(0, Math.min(after.length(), LONGEST_GAP));
        return RowPattern.findAll(RequestLabels.PATTERNS, around).stream()
                .anyMatch(match -> match.row().equals("T3/" + row.key()));
    }
}
