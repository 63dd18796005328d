package org.nianbao.report.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.NumberAddress;
import org.nianbao.report.model.ProactiveAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.NumberText;

/** Gathers the cells of a report while its tables are read: the number of each, and where it came from. */
final class CellCollector {

    private final Map<Integer, Line> lines = new HashMap<>();
    private final Map<String, @Nullable BigDecimal> numbers = new LinkedHashMap<>();
    private final Map<String, CellSource> sources = new LinkedHashMap<>();
    private final List<RowLabel> labels = new ArrayList<>();
    private final List<Misalignment> misalignments = new ArrayList<>();
    private final Map<TextPart, Set<HeadOrder>> heads = new EnumMap<>(TextPart.class);

    CellCollector(List<Line> lines) {
        lines.forEach(line -> this.lines.put(line.number(), line));
    }

    /** Takes in a whole row as it was chosen. */
    void row(List<? extends NumberAddress> columns, RowChoice choice) {
        String row = columns.get(0).rowAddress();
        if (choice instanceof RowChoice.Aligned aligned) {
            RowCandidate candidate = aligned.candidate();
            labels.add(new RowLabel(row, candidate.label(), candidate.line()));
            String note = aligned.alignment().note() + (candidate.exact() ? "" : "行名写作“" + candidate.label() + "”");
            for (int i = 0; i < columns.size(); i++) {
                cell(columns.get(i), aligned.alignment().cells().get(i), candidate.line(), note);
            }
        } else if (choice instanceof RowChoice.Headed headed) {
            headed(columns, headed);
        } else if (choice instanceof RowChoice.Unclear unclear) {
            RowCandidate candidate = unclear.candidate();
            labels.add(new RowLabel(row, candidate.label(), candidate.line()));
            misaligned(columns, candidate.line(), candidate.asWritten(), unclear.reason());
        } else {
            misaligned(columns, 0, "", "没有找到这一行");
        }
    }

    private void headed(List<? extends NumberAddress> columns, RowChoice.Headed row) {
        RowCandidate candidate = row.candidate();
        String address = columns.get(0).rowAddress();
        labels.add(new RowLabel(address, candidate.label(), candidate.line()));
        for (int i = 0; i < columns.size(); i++) {
            Token token = row.cells().get(i);
            if (row.open().contains(i) && token != null) {
                missing(columns.get(i), token.line(), token.column(), token.text(), row.reason());
            } else {
                cell(columns.get(i), token, candidate.line(), row.notes().get(i));
            }
        }
        if (!row.open().isEmpty()) {
            misalignments.add(new Misalignment(address, candidate.line(), candidate.asWritten(), row.reason()));
        }
    }

    /** Takes in a row that could not be read. */
    void misaligned(List<? extends NumberAddress> columns, int line, String text, String reason) {
        misalignments.add(new Misalignment(columns.get(0).rowAddress(), line, text, reason));
        for (NumberAddress column : columns) {
            missing(column, line, 0, "", reason);
        }
    }

    /** Takes in one cell; null for a blank one. */
    void cell(NumberAddress address, @Nullable Token token, int line, String note) {
        if (token == null) {
            missing(address, line, 0, "", "空白");
            return;
        }
        Optional<NumberText> number = NumberText.find(token.text());
        if (number.isEmpty()) {
            missing(address, token.line(), token.column(), token.text(), "不是数字");
            return;
        }
        boolean leadingZero = NumberText.hasLeadingZero(token.text());
        if (leadingZero || !(isMoney(address) || number.get().isWhole())) {
            missing(address, token.line(), token.column(), token.text(), leadingZero ? "数字以0开头" : "不是整数");
            return;
        }
        String remark = number.get().remark();
        String all = note.isEmpty() || remark.isEmpty() ? note + remark : note + "；" + remark;
        Certainty certainty = note.isEmpty() ? Certainty.READ : Certainty.INFERRED;
        numbers.put(address.format(), number.get().value());
        sources.put(
                address.format(),
                new CellSource(address.format(), place(token.line(), token.column()), token.text(), certainty, all));
    }

    private void missing(NumberAddress address, int line, int column, String text, String note) {
        numbers.put(address.format(), null);
        sources.put(
                address.format(), new CellSource(address.format(), place(line, column), text, Certainty.MISSING, note));
    }

    private Place place(int number, int column) {
        Line line = lines.get(number);
        return line == null ? Place.NOWHERE : Place.of(line, column);
    }

    private static boolean isMoney(NumberAddress address) {
        return address instanceof ProactiveAddress proactive && proactive.cell().isMoney();
    }

    /** Takes in the heads above a row of a table. */
    void heads(TextPart table, HeadOrder order) {
        heads.computeIfAbsent(table, part -> new LinkedHashSet<>()).add(order);
    }

    /** The heads above the rows of each table, as far as they could be told. */
    Map<TextPart, Set<HeadOrder>> heads() {
        return heads;
    }

    @Nullable
    BigDecimal number(NumberAddress address) {
        return numbers.get(address.format());
    }

    @Nullable
    Long count(NumberAddress address) {
        BigDecimal number = number(address);
        return number == null ? null : Long.valueOf(number.longValueExact());
    }

    List<CellSource> sources(List<NumberAddress> order) {
        List<CellSource> ordered = new ArrayList<>();
        for (NumberAddress address : order) {
            CellSource source = sources.get(address.format());
            if (source != null) {
                ordered.add(source);
            }
        }
        return ordered;
    }

    /** How many cells hold a number. */
    long numbersRead() {
        return numbers.values().stream().filter(Objects::nonNull).count();
    }

    List<RowLabel> labels() {
        return labels;
    }

    List<Misalignment> misalignments() {
        return misalignments;
    }
}
