package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.TextPart;

/** Reads table 3 by its row labels; the seven values of a row follow the format's column order. */
final class RequestTableReader {

    private static final List<String> COLUMNS =
            Arrays.stream(Applicant.values()).map(Applicant::label).toList();

    private RequestTableReader() {}

    static Requests read(List<Token> tokens, Format usual, CellCollector cells) {
        int applicants = Applicant.values().length;
        List<RowCandidate> candidates = ValueColumns.settle(
                ValuePlaces.withoutEmptyCellsOfRaggedRows(
                        RowScanner.scan(tokens, RequestLabels.PATTERNS, new RequestLabels()), applicants),
                applicants);
        List<RequestRow> order = RequestRow.rows(otherInOneRow(candidates, usual));
        Map<RequestRow, RowChoice> choices = RequestDigits.part(order, candidates, choices(order, candidates));
        if (!isComplete(choices)) {
            Map<RequestRow, RowChoice> byLabel = choices;
            choices = OrderedRows.of(tokens, order)
                    .map(rows -> RequestDigits.part(order, rows, inOrder(choices(order, rows))))
                    .filter(byOrder -> values(byOrder) >= values(byLabel))
                    .orElse(BrokenLabels.doubt(candidates, byLabel));
        }
        Map<RequestRow, List<@Nullable Long>> rows = new EnumMap<>(RequestRow.class);
        byHeads(new TableHeads(tokens, HeadWords.REQUESTS), choices, cells).forEach((row, choice) -> {
            List<RequestAddress> columns = columns(row);
            cells.row(columns, choice);
            List<@Nullable Long> counts = new ArrayList<>();
            columns.forEach(column -> counts.add(cells.count(column)));
            rows.put(row, counts);
        });
        return new Requests(rows);
    }

    /** The rows, with the readings that heads in another order than the format's leave. */
    private static Map<RequestRow, RowChoice> byHeads(
            TableHeads heads, Map<RequestRow, RowChoice> choices, CellCollector cells) {
        Map<RequestRow, HeadOrder> orders = new EnumMap<>(RequestRow.class);
        choices.forEach((row, choice) -> choice.line()
                .ifPresent(line -> heads.above(line, COLUMNS).ifPresent(order -> {
                    orders.put(row, order);
                    cells.heads(TextPart.S3, order);
                })));
        return new HeadReadings(true).settle(choices, orders);
    }

    private static boolean isComplete(Map<RequestRow, RowChoice> choices) {
        return choices.values().stream()
                .allMatch(choice -> choice instanceof RowChoice.Aligned aligned
                        && !aligned.alignment().cells().contains(null));
    }

    /** How many cells have a value; blank cells of a table are lost where its rows are told by their order. */
    private static long values(Map<RequestRow, RowChoice> choices) {
        return choices.values().stream()
                .filter(RowChoice.Aligned.class::isInstance)
                .flatMap(choice -> ((RowChoice.Aligned) choice).alignment().cells().stream())
                .filter(Objects::nonNull)
                .count();
    }

    /** The same choices with a note that says how the rows were told. */
    private static Map<RequestRow, RowChoice> inOrder(Map<RequestRow, RowChoice> choices) {
        choices.replaceAll((row, choice) -> choice instanceof RowChoice.Aligned aligned
                ? new RowChoice.Aligned(
                        aligned.candidate(), new Alignment(aligned.alignment().cells(), "行名被数隔开，按各行的先后对应"))
                : choice);
        return choices;
    }

    private static Map<RequestRow, RowChoice> choices(List<RequestRow> order, List<RowCandidate> candidates) {
        Map<RequestRow, RowChoice> choices = new EnumMap<>(RequestRow.class);
        for (RequestRow row : order) {
            String address = columns(row).get(0).rowAddress();
            choices.put(row, RowChoice.of(address, candidates, Applicant.values().length));
        }
        return choices;
    }

    private static List<RequestAddress> columns(RequestRow row) {
        return Arrays.stream(Applicant.values())
                .map(column -> new RequestAddress(row, column))
                .toList();
    }

    /** One row when none of the three is named but the group is; with nothing named, what the year's format has. */
    private static boolean otherInOneRow(List<RowCandidate> candidates, Format usual) {
        boolean parts = candidates.stream()
                .anyMatch(c -> c.row().equals("T3/" + RequestRow.OTHER_NOT_CORRECTED_IN_TIME.key())
                        || c.row().equals("T3/" + RequestRow.OTHER_FEE_NOT_PAID_IN_TIME.key()));
        boolean group = candidates.stream().anyMatch(c -> c.row().equals("T3/" + RequestRow.OTHER.key()));
        return !parts && (group || usual == Format.F2019);
    }
}
