package org.nianbao.report.difference;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.Applicant;
import org.nianbao.report.model.DisputeAddress;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.model.Format;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.ProactiveCell;
import org.nianbao.report.model.ProactiveDisclosure;
import org.nianbao.report.model.RequestAddress;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.model.Requests;
import org.nianbao.report.model.Sections;
import org.nianbao.report.model.TextPart;

/** Makes the second report of the first and the difference. */
final class Application {

    private final AnnualReport before;
    private final Map<ReportFact, FactChange> facts = new EnumMap<>(ReportFact.class);
    private final Map<NumberAddress, CellChange> cells = new HashMap<>();
    private final Map<TextPart, TextChange> texts = new EnumMap<>(TextPart.class);

    private Application(ReportDifference difference, AnnualReport before) {
        this.before = before;
        difference.facts().forEach(change -> facts.put(change.fact(), change));
        difference.cells().forEach(change -> cells.put(change.address(), change));
        difference.texts().forEach(change -> texts.put(change.part(), change));
    }

    static AnnualReport of(ReportDifference difference, AnnualReport before) {
        return new Application(difference, before).report();
    }

    private AnnualReport report() {
        Format format = Format.ofCode(fact(ReportFact.FORMAT)).orElseThrow();
        return new AnnualReport(
                format,
                Integer.parseInt(fact(ReportFact.YEAR)),
                fact(ReportFact.AGENCY_NAME),
                text(TextPart.TITLE),
                text(TextPart.P),
                new Sections(text(TextPart.S1), text(TextPart.S5), text(TextPart.S6)),
                proactiveDisclosure(format),
                requests(),
                disputes());
    }

    private String fact(ReportFact fact) {
        FactChange change = facts.get(fact);
        if (change == null) {
            return fact.in(before);
        }
        require(change.before().equals(fact.in(before)), fact.key());
        return change.after();
    }

    private String text(TextPart part) {
        String text = Objects.requireNonNull(part.in(before));
        TextChange change = texts.get(part);
        return change == null ? text : change.applied(text);
    }

    private @Nullable BigDecimal number(NumberAddress address) {
        CellChange change = cells.get(address);
        BigDecimal was = before.number(address);
        if (change == null) {
            return was;
        }
        require(Objects.equals(change.before(), was), address.format());
        return change.after();
    }

    private @Nullable Long count(NumberAddress address) {
        BigDecimal number = number(address);
        return number == null ? null : number.longValueExact();
    }

    private ProactiveDisclosure proactiveDisclosure(Format format) {
        Map<ProactiveCell, @Nullable BigDecimal> numbers = new EnumMap<>(ProactiveCell.class);
        ProactiveCell.of(format).forEach(cell -> numbers.put(cell, number(new ProactiveAddress(cell))));
        return ProactiveDisclosure.of(format, numbers);
    }

    private Requests requests() {
        Map<RequestRow, List<@Nullable Long>> rows = new EnumMap<>(RequestRow.class);
        for (RequestRow row : RequestRow.rows(fact(ReportFact.OTHER_ROWS).equals("1"))) {
            rows.put(
                    row,
                    Arrays.stream(Applicant.values())
                            .map(column -> count(new RequestAddress(row, column)))
                            .toList());
        }
        return new Requests(rows);
    }

    private Disputes disputes() {
        Map<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            kinds.put(
                    kind,
                    Arrays.stream(DisputeOutcome.values())
                            .map(outcome -> count(new DisputeAddress(kind, outcome)))
                            .toList());
        }
        return new Disputes(kinds);
    }

    private static void require(boolean same, String where) {
        if (!same) {
            throw new IllegalArgumentException("not the report that was compared: " + where);
        }
    }
}
