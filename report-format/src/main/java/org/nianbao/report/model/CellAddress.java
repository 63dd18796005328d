package org.nianbao.report.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a report: a cell of a table ({@code T2/licences}, {@code T3/refused.stateSecret/naturalPerson},
 * {@code T4/reconsideration/upheld}) or a text ({@code TITLE}, {@code P}, {@code S1} to {@code S6}) or a span of one
 * ({@code S1[12,20)}: UTF-16 offsets, half-open, in the text as written).
 */
public sealed interface CellAddress permits NumberAddress, TextAddress {

    /** The written form, as {@link #parse(String)} reads it. */
    String format();

    /** What stands there, or null when the report holds nothing there. */
    @Nullable
    String textIn(AnnualReport report);

    /** The Chinese name of the place, for messages. */
    String label();

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is not the address of anything a report can have
     */
    static CellAddress parse(String written) {
        return find(written)
                .orElseThrow(() -> new IllegalArgumentException("not an address in an annual report: " + written));
    }

    /** Reads the written form, or empty when it is not an address. */
    static Optional<CellAddress> find(String written) {
        if (written.startsWith("T2/")) {
            return ProactiveCell.ofPath(written.substring(3)).map(ProactiveAddress::new);
        }
        String[] parts = written.split("/", -1);
        if (parts.length == 3 && parts[0].equals("T3")) {
            return RequestRow.ofKey(parts[1])
                    .flatMap(row -> Applicant.ofKey(parts[2]).map(column -> new RequestAddress(row, column)));
        }
        if (parts.length == 3 && parts[0].equals("T4")) {
            return DisputeKind.ofKey(parts[1])
                    .flatMap(kind -> DisputeOutcome.ofKey(parts[2]).map(outcome -> new DisputeAddress(kind, outcome)));
        }
        return TextAddress.findText(written);
    }
}
