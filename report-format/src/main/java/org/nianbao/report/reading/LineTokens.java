package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;

/**
 * Lines of a table to tokens. A line with tabs or pipes is cut at them and keeps its empty cells; any other line is cut
 * at blanks, and then its words belong together until a value comes.
 */
final class LineTokens {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\u3000]*(?:[-—–―]+[\\s\\u3000]*\\p{Nd}{1,3}[\\s\\u3000]*[-—–―]+|第[\\s\\u3000]*\\p{Nd}{1,3}[\\s\\u3000]*页.*)[\\s\\u3000]*");
    private static final String BLANK = "[\\s\\u3000\\u00A0\\u2000-\\u200B\\u202F\\uFEFF]";
    private static final String NOT_BLANK = "[^\\s\\u3000\\u00A0\\u2000-\\u200B\\u202F\\uFEFF]";
    private static final String NUMBER = "(?<!" + NOT_BLANK + ")[+\\-－−]?\\p{Nd}[\\p{Nd},，.．]*";
    private static final Pattern PIECE = Pattern.compile(NUMBER + BLANK
            + "*[(（][^（）()]{0,40}(?:其中|含|修订|注)[^（）()]{0,40}[)）]|" + NUMBER + BLANK
            + "?(?:万元|亿元|[件条个宗项次起份人元])(?!" + NOT_BLANK + ")|" + NOT_BLANK + "+");
    private static final Pattern GLUED = Pattern.compile(
            "(?!.*(?:不予公开|无法提供|不予处理)\\p{Nd}[.．]?\\p{Nd}{0,5}$)(.*[\\p{IsHan}）)”\"：:])([+\\-－−]?\\p{Nd}[\\p{Nd},，.．]*)");

    /** A digit that numbers the words after it, with or without a value before: {@code 1.} and {@code 02.}. */
    private static final Pattern NUMBERS_WORDS = Pattern.compile("\\p{Nd}+[.．、]");

    /** The last cell of a row and the first of the next, where the line between them was lost. */
    private static final Pattern ROW_BEGINS =
            Pattern.compile("(\\p{Nd}+)" + BLANK + "+((?:[一二三四]、|[（(][一二三四五六七][）)]|第二十条).*)");

    /** A comma outside quotation marks. */
    private static final Pattern COMMA = Pattern.compile("[,，](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Pattern CSV_VALUE = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?|\"[+-]?[\\d,.]+\"|[/\\-—]");
    private static final Pattern CSV_WORDS = Pattern.compile(".*\\p{IsHan}.*\\D");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,60}>");

    /** The tables of a report have some 400 cells; what comes after so many pieces is no table any more. */
    static final int MOST_TOKENS = 10_000;

    private static final int LONGEST_CSV_LINE = 2000;
    private static final int FEWEST_CSV_VALUES = 10;

    private LineTokens() {}

    static List<Token> of(List<Line> lines) {
        List<Token> tokens = new ArrayList<>();
        Bars bars = Bars.of(lines.stream().map(Line::text).toList());
        for (Line line : lines) {
            if (tokens.size() > MOST_TOKENS) {
                break;
            }
            List<Token> ofLine = new ArrayList<>();
            add(line, bars, ofLine);
            tokens.addAll(RowCells.of(line, withoutSerialNumber(ofLine)));
        }
        return tokens;
    }

    /** A single value before the words of a line numbers the row and is none of its values. */
    private static List<Token> withoutSerialNumber(List<Token> line) {
        int first = 0;
        while (first < line.size() && line.get(first).kind() == Token.Kind.BLANK) {
            first++;
        }
        int next = first + 1;
        while (next < line.size() && line.get(next).kind() == Token.Kind.BLANK) {
            next++;
        }
        boolean serial = next < line.size()
                && line.get(first).isValue()
                && line.get(next).isText()
                && line.stream().skip(next).anyMatch(Token::isValue);
        return serial ? line.subList(first + 1, line.size()) : line;
    }

    private static void add(Line written, Bars bars, List<Token> tokens) {
        Line line = withoutTags(written);
        String text = line.text();
        if (line.isBlank() && text.indexOf('\t') < 0
                || Bars.isRule(text)
                || PAGE_NUMBER.matcher(text).matches()) {
            return;
        }
        if (text.indexOf('\t') >= 0) {
            cells(line, "\t", 0, text.length(), tokens);
        } else if (Bars.mark(text)) {
            for (int[] cell : bars.cells(text)) {
                if (tokens.size() <= MOST_TOKENS) {
                    cell(line, cell[0], cell[1], tokens);
                }
            }
        } else if (isCommaSeparated(text)) {
            cells(line, COMMA.pattern(), 0, text.length(), tokens);
        } else {
            pieces(line, tokens);
        }
    }

    /** Tags that Markdown keeps from a web page, such as a line break in a cell, become as many blanks. */
    private static Line withoutTags(Line line) {
        if (line.text().indexOf('<') < 0) {
            return line;
        }
        String text = TAG.matcher(line.text())
                .replaceAll(tag -> " ".repeat(tag.group().length()));
        return line.withText(text);
    }

    /** A line of a CSV file: labels, numbers and empty cells between commas, and never a number with commas in itself. */
    private static boolean isCommaSeparated(String text) {
        if (text.length() > LONGEST_CSV_LINE) {
            return false;
        }
        String[] cells = COMMA.split(CharacterForms.plain(text), -1);
        boolean label = false;
        int values = 0;
        for (String cell : cells) {
            boolean value = CSV_VALUE.matcher(cell.strip()).matches();
            boolean words = CSV_WORDS.matcher(cell.strip()).matches();
            if (!value && !words && !cell.isBlank()) {
                return false;
            }
            label |= words;
            values += value ? 1 : 0;
        }
        return label ? values > 0 : values >= FEWEST_CSV_VALUES;
    }

    private static void cells(Line line, String separator, int from, int to, List<Token> tokens) {
        Matcher matcher = Pattern.compile(separator).matcher(line.text()).region(from, to);
        int start = from;
        while (tokens.size() <= MOST_TOKENS && matcher.find()) {
            cell(line, start, matcher.start(), tokens);
            start = matcher.end();
        }
        cell(line, start, to, tokens);
    }

    private static void cell(Line line, int from, int to, List<Token> tokens) {
        String written = line.text().substring(from, to);
        String text = written.replace("&nbsp;", " ").replaceAll("^[\"*\\s\\u3000]+|[\"*\\s\\u3000]+$", "");
        if (text.codePoints().allMatch(CharacterForms::isBlank)) {
            boolean star = written.indexOf('*') >= 0;
            Token.Kind kind = star ? Token.Kind.VALUE : Token.Kind.BLANK;
            tokens.add(new Token(kind, star ? written.strip() : "", line.number(), from + 1, true));
        } else if (ValueText.matchesCell(text)) {
            tokens.add(new Token(Token.Kind.VALUE, text, line.number(), from + 1, true));
        } else {
            int at = from + written.indexOf(text);
            Matcher next = ROW_BEGINS.matcher(text);
            boolean rowBegins = next.matches();
            if (rowBegins) {
                tokens.add(new Token(Token.Kind.VALUE, next.group(1), line.number(), at + 1, true));
            }
            int words = rowBegins ? next.start(2) : 0;
            text(line, at + words, text.substring(words), true, tokens);
        }
    }

    private static void pieces(Line line, List<Token> tokens) {
        int begin = tokens.size();
        Matcher piece = PIECE.matcher(line.text());
        while (tokens.size() <= MOST_TOKENS && piece.find()) {
            if (ValueText.matches(piece.group())
                    && !NUMBERS_WORDS.matcher(piece.group()).matches()) {
                tokens.add(new Token(Token.Kind.VALUE, piece.group(), line.number(), piece.start() + 1, false));
            } else {
                text(line, piece.start(), piece.group(), false, tokens);
            }
        }
        PieceCutter.takeBackNumbers(tokens.subList(begin, tokens.size()));
    }

    /** Words; a number glued to their end, or to words on both sides, is a value: {@code 行政许可0}. */
    private static void text(Line line, int from, String text, boolean marked, List<Token> tokens) {
        Matcher glued = GLUED.matcher(text);
        if (glued.matches()) {
            PieceCutter.cut(line, from, glued.group(1), marked, tokens);
            tokens.add(new Token(Token.Kind.VALUE, glued.group(2), line.number(), from + 1 + glued.start(2), marked));
        } else {
            PieceCutter.cut(line, from, text, marked, tokens);
        }
    }
}
