package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rows by their labels in the tokens of a table. Words between two values are one run, however they are spread over
 * cells and lines; the last row named in a run owns the values after it. Values after words that name no row are kept as
 * a candidate of no row.
 */
final class RowScanner {

    /** A blank form, where all labels of table 3 are one run, has some 400 letters. */
    private static final int LONGEST_RUN = 2000;

    private final List<RowPattern> patterns;
    private final LabelLikeness likeness;
    private final List<RowCandidate> candidates = new ArrayList<>();
    private final List<Token> run = new ArrayList<>();
    private final List<Token> cells = new ArrayList<>();
    private boolean inValues;
    private boolean owned;
    private String previous = "";

    private RowScanner(List<RowPattern> patterns, LabelLikeness likeness) {
        this.patterns = patterns;
        this.likeness = likeness;
    }

    static List<RowCandidate> scan(List<Token> tokens, List<RowPattern> patterns, LabelLikeness likeness) {
        RowScanner scanner = new RowScanner(patterns, likeness);
        tokens.forEach(scanner::take);
        scanner.endOfRow(false);
        return scanner.candidates;
    }

    private void take(Token token) {
        if (token.isText()) {
            if (inValues) {
                endOfRow(token.line() == cells.get(cells.size() - 1).line());
            }
            // blanks before more words were not values
            cells.clear();
            run.add(token);
        } else {
            inValues |= token.isValue();
            cells.add(token);
        }
    }

    private void endOfRow(boolean wordsFollow) {
        StringBuilder letters = lettersOfRun();
        List<RowPattern.Match> matches = RowPattern.findAll(patterns, letters.toString());
        for (int i = 0; i < matches.size(); i++) {
            RowPattern.Match match = matches.get(i);
            boolean last = i == matches.size() - 1;
            boolean unknownFollows = last
                    && (hasItemNumber(letters.substring(match.end()))
                            || likeness.beginsAnother(match.row(), letters.substring(match.end())));
            if (!match.row().isEmpty()) {
                candidate(match.row(), labelAt(match), true, last && !unknownFollows, wordsFollow);
            }
            if (unknownFollows) {
                like(letters.substring(match.end()), wordsFollow);
            }
        }
        if (matches.isEmpty() && !run.isEmpty()) {
            like(letters.toString(), wordsFollow);
        } else if (!matches.isEmpty() && matches.get(matches.size() - 1).row().isEmpty()) {
            like(letters.substring(matches.get(matches.size() - 1).end()), wordsFollow);
        }
        if (inValues && !owned) {
            candidates.add(new RowCandidate(RowCandidate.NO_ROW, "", 0, false, List.copyOf(cells), wordsFollow));
        }
        run.clear();
        cells.clear();
        inValues = false;
        owned = false;
    }

    /** The letters of the run; of a long one, prose before a table, only its end, which alone can be labels. */
    private StringBuilder lettersOfRun() {
        int from = run.size();
        StringBuilder letters = new StringBuilder();
        while (from > 0 && letters.length() < LONGEST_RUN) {
            String text = run.get(from - 1).text();
            if (text.length() > LONGEST_RUN) {
                break;
            }
            letters.insert(0, RunLetters.of(text));
            from--;
        }
        run.subList(0, from).clear();
        return letters;
    }

    private static boolean hasItemNumber(String rest) {
        return rest.matches(".*\\d\\D{2,}.*");
    }

    /** Words that are no row's words: perhaps a row's with a slip of the pen. */
    private void like(String letters, boolean wordsFollow) {
        Optional<String> row = inValues ? likeness.rowLike(letters, previous) : Optional.empty();
        row.ifPresent(found -> candidate(found, run.get(run.size() - 1), false, true, wordsFollow));
    }

    private void candidate(String row, Token label, boolean exact, boolean ownsCells, boolean wordsFollow) {
        List<Token> own = ownsCells ? ownCells(label) : List.of();
        owned |= ownsCells;
        candidates.add(new RowCandidate(row, label.text(), label.line(), exact, own, wordsFollow));
        previous = row;
    }

    /**
     * The cells of the row: blank cells only on lines that also hold the label or a value of it, or where every cell has a
     * line of its own; none at all where others stand between the values, so that nobody knows how many there are.
     */
    private List<Token> ownCells(Token label) {
        int last = run.get(run.size() - 1).line();
        List<Token> below = cells.stream().filter(cell -> cell.line() > last).toList();
        if (run.get(run.size() - 1).marked() && isCellPerLine(below)) {
            return below;
        }
        Set<Integer> lines = new HashSet<>(List.of(last, label.line()));
        cells.stream().filter(Token::isValue).forEach(cell -> lines.add(cell.line()));
        List<Token> own =
                cells.stream().filter(cell -> lines.contains(cell.line())).toList();
        int end = own.isEmpty() ? 0 : own.get(own.size() - 1).line();
        boolean more = cells.stream().anyMatch(cell -> !lines.contains(cell.line()) && cell.line() < end);
        return more ? own.stream().filter(Token::isValue).toList() : own;
    }

    /** True for marked cells below their label no line of which holds two values. */
    private static boolean isCellPerLine(List<Token> cells) {
        Set<Integer> lines = new HashSet<>();
        return cells.stream().anyMatch(Token::isValue)
                && cells.stream().allMatch(cell -> cell.marked() && (!cell.isValue() || lines.add(cell.line())));
    }

    /** The token a match begins in. */
    private Token labelAt(RowPattern.Match match) {
        int length = 0;
        for (Token token : run) {
            length += RunLetters.of(token).length();
            if (match.start() < length) {
                return token;
            }
        }
        return run.get(run.size() - 1);
    }
}
