package org.nianbao.report.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.model.RequestRow;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;

/**
 * Cuts words and numbers apart where nothing separates them: {@code 行政许可0第二十条第（六）项}. A digit before a full stop
 * or an ideographic comma and more words numbers the words, {@code 00000002.其他}, and a number with a unit, a year or a
 * numbered article belong to a sentence.
 */
final class PieceCutter {

    private static final String DIGIT = "\\p{Nd}";
    private static final String NUMBER = DIGIT + "+(?:[.．]" + DIGIT + "+)?";

    /** What a number may follow: the end of words, or the beginning of the piece. */
    private static final String AFTER =
            "(?<!(?:不予公开|无法提供|不予处理)(?=\\p{Nd}[.．]?\\p{Nd}{0,5}$))(?<=^|[\\p{IsHan}）)”\"：:。；;])(?<!第|〔|\\[|【)";

    /** Labels that begin with a character that is a unit elsewhere. */
    private static final String LABEL = "部分公开|本机关不|本年度?新收|本年度办理";

    private static final String UNIT = "年月日号条件个次项份页人元万亿时分名家场期篇批类部级章款届点届户本种余多";

    /** A number, and before the words that follow the digit that numbers them. */
    private static final Pattern VALUE =
            Pattern.compile(AFTER + "(?:(" + DIGIT + "+)(?=[1-9１-９][.．、]" + "\\s?(?:\\D|$))|(" + NUMBER
                    + ")(?=$|[（(](?!" + DIGIT + "|〔)|" + LABEL + "|(?![" + UNIT + "])\\p{IsHan}))");

    /** The labels of table 3 that have a number, in letters. */
    private static final List<String> LABELS = Arrays.stream(RequestRow.values())
            .map(row -> CharacterForms.letters(row.label()))
            .filter(label -> Character.isDigit(label.charAt(0)))
            .toList();

    private static final int SHORTEST_WORDS = 2;

    /** As much of a label as is looked at. */
    private static final int LONGEST_LABEL = 20;

    private PieceCutter() {}

    /** Puts the parts of a piece of words, from a column of the line on, to the tokens. */
    static void cut(Line line, int from, String piece, boolean marked, List<Token> tokens) {
        Matcher value = VALUE.matcher(piece);
        int done = 0;
        while (tokens.size() <= LineTokens.MOST_TOKENS && value.find()) {
            String number = value.group();
            String rest = piece.substring(value.end(), Math.min(piece.length(), value.end() + LONGEST_LABEL));
            boolean numbersWords = value.group(1) == null
                    ? number.length() == 1 && !rest.isEmpty() && numbersRow(number, rest)
                    : !numbersRow(rest.substring(0, 1), after(line, from + value.end() + 2))
                            || done == 0 && endsWithNumber(tokens, tokens.size(), rest.substring(0, 1));
            if (!numbersWords) {
                words(line, from, piece, done, value.start(), marked, tokens);
                tokens.add(new Token(Token.Kind.VALUE, number, line.number(), from + value.start() + 1, marked));
                done = value.end();
            }
        }
        words(line, from, piece, done, piece.length(), marked, tokens);
    }

    /** What follows on the line, in its next cells too. */
    private static String after(Line line, int at) {
        String text = line.text();
        return text.substring(Math.min(at, text.length()), Math.min(text.length(), at + LONGEST_LABEL));
    }

    /** The last digit of a number before a full stop or comma that stands alone numbers the words after it. */
    static void takeBackNumbers(List<Token> line) {
        for (int i = line.size() - 2; i >= 0; i--) {
            Token number = line.get(i);
            Token next = line.get(i + 1);
            int last = number.text().length() - 1;
            if (number.isValue()
                    && next.isText()
                    && number.text().matches(DIGIT + "+")
                    && next.text().matches("[.．、].*")
                    && numbersRow(number.text().substring(last), next.text())
                    && !endsWithNumber(line, i, number.text().substring(last))) {
                String words = number.text().substring(last) + next.text();
                line.set(i + 1, new Token(next.kind(), words, next.line(), number.column() + last, false));
                if (last == 0) {
                    line.remove(i);
                } else {
                    String rest = number.text().substring(0, last);
                    line.set(i, new Token(number.kind(), rest, number.line(), number.column(), false));
                }
            }
        }
    }

    /** True when one of the rows of table 3 that begin most like these words has this number. */
    private static boolean numbersRow(String digit, String rest) {
        String words = CharacterForms.letters(rest.substring(0, Math.min(rest.length(), LONGEST_LABEL)));
        String number = CharacterForms.letters(digit);
        int most = LABELS.stream()
                .mapToInt(label -> sameStart(label.substring(1), words))
                .max()
                .orElse(0);
        return most >= Math.min(SHORTEST_WORDS, words.length())
                && LABELS.stream()
                        .filter(label -> label.startsWith(number))
                        .anyMatch(label -> sameStart(label.substring(1), words) == most);
    }

    private static int sameStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** True when the words before the values of a row end with the number of the row, so that it does not come again. */
    private static boolean endsWithNumber(List<Token> tokens, int before, String digit) {
        int last = before - 1;
        while (last >= 0 && !tokens.get(last).isText()) {
            last--;
        }
        return last >= 0
                && last < before - 1
                && CharacterForms.letters(tokens.get(last).text()).endsWith(CharacterForms.letters(digit));
    }

    private static void words(
            Line line, int from, String piece, int start, int end, boolean marked, List<Token> tokens) {
        String words = piece.substring(start, end).strip();
        if (!words.isEmpty()) {
            int at = from + start + piece.substring(start, end).indexOf(words);
            tokens.add(new Token(Token.Kind.TEXT, words, line.number(), at + 1, marked));
        }
    }
}
