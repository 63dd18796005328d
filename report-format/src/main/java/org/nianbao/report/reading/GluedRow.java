package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.reading.digits.DigitRuns;
import org.nianbao.report.reading.digits.Parting;
import org.nianbao.report.reading.digits.TableDigits;
import org.nianbao.report.reading.digits.Verdict;

/**
 * A row whose numbers may run together, as text comes out of a PDF or a web page that lost its separators.
 *
 * @param candidate the row as found
 * @param pieces its digits between blanks, each a run
 * @param digits the same for the solver
 */
record GluedRow(RowCandidate candidate, List<Token> pieces, DigitRuns digits) {

    private static final Pattern PIECE = Pattern.compile("[^\\s\\u3000\\u00A0\\u2000-\\u200B\\u202F\\uFEFF]+");

    /** The row as digits run together, when that is what its values can be: fewer runs than columns, more digits. */
    static Optional<GluedRow> of(List<RowCandidate> row, int columns) {
        int best = row.stream()
                .filter(RowCandidate::hasValues)
                .mapToInt(RowCandidate::rank)
                .min()
                .orElse(0);
        List<RowCandidate> ranked = row.stream()
                .filter(candidate -> candidate.hasValues() && candidate.rank() == best)
                .toList();
        if (ranked.isEmpty()
                || ranked.stream().map(RowCandidate::asWritten).distinct().count() > 1) {
            return Optional.empty();
        }
        List<Token> pieces = withoutPageNumber(pieces(ranked.get(0)), columns);
        return DigitRuns.of(pieces.stream().map(Token::text).toList())
                .filter(digits -> digits.runs().size() < columns && digits.length() >= columns)
                .map(digits -> new GluedRow(ranked.get(0), pieces, digits));
    }

    private static List<Token> pieces(RowCandidate candidate) {
        List<Token> pieces = new ArrayList<>();
        candidate.cells().stream().filter(Token::isValue).forEach(cell -> {
            Matcher piece = PIECE.matcher(cell.text());
            while (piece.find()) {
                pieces.add(part(cell, piece.start(), piece.end()));
            }
        });
        return pieces;
    }

    /** A number alone on the line after digits that fill the row by themselves may be the number of a page. */
    private static List<Token> withoutPageNumber(List<Token> pieces, int columns) {
        int last = pieces.size() - 1;
        boolean alone =
                last > 0 && pieces.get(last).line() > pieces.get(last - 1).line();
        int others = pieces.stream()
                .limit(Math.max(0, last))
                .mapToInt(piece -> piece.text().length())
                .sum();
        boolean oneLine = alone && pieces.get(0).line() == pieces.get(last - 1).line();
        return oneLine && others >= columns ? pieces.subList(0, last) : pieces;
    }

    private static Token part(Token token, int from, int to) {
        return new Token(
                Token.Kind.VALUE,
                token.text().substring(from, to),
                token.line(),
                token.column() + from,
                token.marked());
    }

    /** True when all digits stand in one cell and the others are blank. */
    boolean isOneNumberAmongBlanks(RowChoice choice) {
        return pieces.size() == 1
                && choice instanceof RowChoice.Aligned aligned
                && aligned.alignment().cells().contains(null);
    }

    /** True when one number cannot begin like this, so that several must have run together. */
    boolean isSurelyGlued() {
        return !digits.areNumbers();
    }

    /** True when the numbers of some row of the table have surely run together, so that those of others may have, too. */
    static boolean isUsual(List<RowCandidate> table) {
        return table.stream()
                .filter(row -> !row.row().isEmpty() && row.hasValues())
                .flatMap(row -> pieces(row).stream())
                .anyMatch(piece -> piece.text().matches("[0０]\\p{Nd}+"));
    }

    /** A row that no equation binds: parted when its digits have surely run together and go apart in one way only. */
    static RowChoice parted(String row, List<RowCandidate> table, RowChoice choice, int columns, boolean usual) {
        if (columns == 1 || choice instanceof RowChoice.Aligned) {
            return choice;
        }
        List<RowCandidate> named =
                table.stream().filter(c -> c.row().equals(row)).toList();
        return of(named, columns)
                .filter(glued ->
                        glued.isSurelyGlued() || usual && glued.pieces().size() == 1)
                .map(glued -> glued.choice(TableDigits.solveRow(columns, 0, glued.digits())))
                .orElse(choice);
    }

    /** True when its cells cannot have been lost instead of run together: then 44 at the end of six may be 4 and 4. */
    boolean isGluedIn(List<RowCandidate> table) {
        return pieces.size() == 1 || isSurelyGlued() || isUsual(table);
    }

    /** The row by what the solver found. */
    RowChoice choice(Verdict verdict) {
        Parting parting = verdict.parting();
        return parting == null
                ? new RowChoice.Unclear(candidate, reason(verdict))
                : new RowChoice.Aligned(candidate, new Alignment(cells(parting), note(verdict.basis())));
    }

    private List<@Nullable Token> cells(Parting parting) {
        List<@Nullable Token> cells = new ArrayList<>();
        for (Parting.Place place : parting.places()) {
            cells.add(part(pieces.get(place.run()), place.from(), place.to()));
        }
        return cells;
    }

    private static String note(Verdict.Basis basis) {
        return switch (basis) {
            case ONLY_WAY -> "数字连写，只有这一种拆法";
            case ROW_SUM -> "数字连写，只有这样拆才符合“总计等于各栏之和”";
            case ROW_AND_COLUMN_SUMS -> "数字连写，只有这样拆才符合“总计等于各栏之和”和各列的勾稽关系";
            case COLUMN_SUMS -> "数字连写，只有这样拆才符合各列的勾稽关系，但总计不等于各栏之和";
            case SEVERAL, NONE -> "";
        };
    }

    private static String reason(Verdict verdict) {
        List<Parting> readings = verdict.readings();
        String why = verdict.basis() == Verdict.Basis.NONE ? "怎样拆都不符合“总计等于各栏之和”" : "不止一种拆法";
        return switch (readings.size()) {
            case 0 -> "数字连写，无法拆开";
            case 1 -> "数字连写，" + why + "，如读作" + readings.get(0).asText();
            default ->
                "数字连写，" + why + "：可读作" + readings.get(0).asText() + "，也可读作"
                        + readings.get(1).asText();
        };
    }
}
