package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.DisputeKind;
import org.nianbao.report.model.DisputeOutcome;
import org.nianbao.report.model.Disputes;
import org.nianbao.report.reading.digits.TableDigits;
import org.nianbao.report.text.CharacterForms;

/**
 * Reads table 4: one line of fifteen values under its head, as the format prints it, or else three rows of five or
 * fifteen labels each with its value. Text copied out of a PDF may hold the line cell by cell with a 总计 of the head
 * strayed into it.
 */
final class DisputeTableReader {

    private static final int VALUES = 15;

    private static final List<RowPattern> LINE = List.of(new RowPattern("T4", "总计"));

    private static final List<RowPattern> GROUPS = List.of(
            new RowPattern("T4/" + DisputeKind.RECONSIDERATION.key(), "行政复议"),
            new RowPattern("T4/" + DisputeKind.LITIGATION_WITHOUT_RECONSIDERATION.key(), "未经复议直接起诉|未经复议"),
            new RowPattern("T4/" + DisputeKind.LITIGATION_AFTER_RECONSIDERATION.key(), "(?:经)?复议后起诉|复议后"));

    private DisputeTableReader() {}

    static Disputes read(List<Token> tokens, CellCollector cells) {
        DisputeHeads heads = new DisputeHeads(tokens, cells);
        // values after words that name nothing are its line only when they are all there
        List<RowCandidate> lines = RowScanner.scan(tokens, LINE, LabelLikeness.NONE).stream()
                .filter(row -> !row.row().equals(RowCandidate.NO_ROW) || row.values() >= VALUES)
                .toList();
        RowChoice line = RowChoice.among(lines, VALUES);
        if (line instanceof RowChoice.Aligned aligned && aligned.candidate().hasValues()) {
            heads.oneLine(aligned);
        } else if (!groups(tokens, heads)
                && (inRows(tokens)
                        || !glued(lines, VALUES).map(row -> oneLine(row, heads)).orElse(false))
                && !pairs(tokens, heads)
                && !fifteen(tokens, heads)
                && !twoTables(tokens, heads)) {
            unread(line, heads, cells);
        }
        Map<DisputeKind, List<@Nullable Long>> kinds = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            List<@Nullable Long> counts = new ArrayList<>();
            DisputeHeads.columns(kind).forEach(column -> counts.add(cells.count(column)));
            kinds.put(kind, counts);
        }
        return new Disputes(kinds);
    }

    /** True when several groups have values of their own: then fifteen digits in a row are those of one, never of all. */
    private static boolean inRows(List<Token> tokens) {
        return RowScanner.scan(tokens, GROUPS, LabelLikeness.NONE).stream()
                        .filter(RowCandidate::hasValues)
                        .map(RowCandidate::row)
                        .distinct()
                        .count()
                > 1;
    }

    /** The row when its digits run together and go apart in one way only. */
    private static Optional<RowChoice> glued(List<RowCandidate> named, int columns) {
        return GluedRow.of(named, columns)
                .filter(row -> row.isGluedIn(named))
                .map(row -> row.choice(TableDigits.solveRow(columns, DisputeOutcome.values().length, row.digits())));
    }

    private static boolean oneLine(RowChoice choice, DisputeHeads heads) {
        if (choice instanceof RowChoice.Aligned aligned) {
            heads.oneLine(aligned);
            return true;
        }
        return false;
    }

    /** Three rows, each named by its group and followed by its five values. */
    private static boolean groups(List<Token> tokens, DisputeHeads heads) {
        List<RowCandidate> candidates = RowScanner.scan(tokens, GROUPS, LabelLikeness.NONE);
        Map<DisputeKind, RowChoice> choices = new EnumMap<>(DisputeKind.class);
        for (DisputeKind kind : DisputeKind.values()) {
            List<RowCandidate> named = candidates.stream()
                    .filter(c -> c.row().equals("T4/" + kind.key()) && c.hasValues())
                    .toList();
            int columns = DisputeOutcome.values().length;
            RowChoice choice = RowChoice.among(named, columns);
            choices.put(
                    kind,
                    choice instanceof RowChoice.Aligned
                            ? choice
                            : glued(named, columns).orElse(choice));
        }
        boolean all = choices.values().stream().allMatch(RowChoice.Aligned.class::isInstance);
        if (all) {
            heads.rows(choices);
        }
        return all;
    }

    /** Fifteen labels in the order of the format, each followed by one value. */
    private static boolean pairs(List<Token> tokens, DisputeHeads heads) {
        List<RowPattern> patterns = Arrays.stream(DisputeOutcome.values())
                .map(outcome -> new RowPattern(outcome.label(), outcome.label()))
                .toList();
        List<RowCandidate> pairs = RowScanner.scan(tokens, patterns, LabelLikeness.NONE).stream()
                .filter(RowCandidate::hasValues)
                .toList();
        if (pairs.size() != VALUES) {
            return false;
        }
        List<Token> values = new ArrayList<>();
        for (int i = 0; i < VALUES; i++) {
            boolean inOrder = pairs.get(i).row().equals(DisputeOutcome.values()[i % 5].label());
            Optional<Alignment> value = Alignment.of(pairs.get(i).cells(), 1);
            Token token = value.isEmpty() ? null : value.get().cells().get(0);
            if (!inOrder || token == null) {
                return false;
            }
            values.add(token);
        }
        heads.oneLine(new RowChoice.Aligned(pairs.get(0), new Alignment(new ArrayList<@Nullable Token>(values), "")));
        return true;
    }

    /** Fifteen values in all, and no words between them but a 总计 of the head. */
    private static boolean fifteen(List<Token> tokens, DisputeHeads heads) {
        List<Token> line = tokens.stream().dropWhile(token -> !token.isValue()).toList();
        List<Token> values = line.stream().filter(Token::isValue).toList();
        boolean onlyTotals = line.stream()
                .takeWhile(token -> token != values.get(values.size() - 1))
                .filter(Token::isText)
                .allMatch(token -> CharacterForms.letters(token.text()).matches("总|计|总计"));
        if (values.size() != VALUES || !onlyTotals) {
            return false;
        }
        Token first = values.get(0);
        RowCandidate row = new RowCandidate("T4", "", first.line(), true, values, false);
        heads.oneLine(new RowChoice.Aligned(
                row, new Alignment(new ArrayList<@Nullable Token>(values), "表头的“总计”混在数中，各数按出现的先后对应各列")));
        return true;
    }

    /** Five values of reconsideration and ten of litigation, each under a head of their own. */
    private static boolean twoTables(List<Token> tokens, DisputeHeads heads) {
        List<Token> values = tokens.stream().filter(Token::isValue).toList();
        if (values.size() != VALUES) {
            return false;
        }
        Token sixth = values.get(DisputeOutcome.values().length);
        int second = tokens.indexOf(sixth);
        int first = tokens.indexOf(values.get(0));
        int lastOfFirst = tokens.indexOf(values.get(DisputeOutcome.values().length - 1));
        boolean reconsideration = words(tokens.subList(0, first)).matches(".*行政复议(?!.*(?:诉讼|起诉|复议后)).*");
        boolean litigation = words(tokens.subList(lastOfFirst, second)).matches(".*未经复议.*复议后.*");
        boolean whole = tokens.subList(first, lastOfFirst).stream().noneMatch(Token::isText)
                && tokens.subList(second, tokens.indexOf(values.get(VALUES - 1))).stream()
                        .noneMatch(Token::isText);
        if (!reconsideration || !litigation || !whole) {
            return false;
        }
        RowCandidate row = new RowCandidate("T4", "", values.get(0).line(), true, values, false);
        heads.oneLine(new RowChoice.Aligned(row, new Alignment(new ArrayList<@Nullable Token>(values), "")));
        return true;
    }

    private static String words(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isText)
                .map(token -> CharacterForms.letters(token.text()))
                .collect(Collectors.joining());
    }

    private static void unread(RowChoice line, DisputeHeads heads, CellCollector cells) {
        if (line instanceof RowChoice.Aligned blank) {
            heads.oneLine(blank);
            return;
        }
        for (DisputeKind kind : DisputeKind.values()) {
            cells.row(DisputeHeads.columns(kind), line);
        }
    }
}
