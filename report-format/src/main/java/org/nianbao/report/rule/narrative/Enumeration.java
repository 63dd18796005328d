package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.text.QuickPattern;

/** Numbered points of a text: 一是…二是…, 1.…2.…, （一）…（二）…, 第一…第二…. */
final class Enumeration {

    /**
     * A way of numbering.
     *
     * @param sign without which no point of this kind is in a text
     * @param point a point, told from the same words inside a sentence
     */
    private record Kind(QuickPattern sign, Pattern point) {
        Kind(String sign, String point) {
            this(QuickPattern.of(sign), Pattern.compile(point));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("[一二三四五六七八九十](?:是|要|则)", "(?<=^|[。;:,!?\n)])([一二三四五六七八九十]{1,2})(?:是|要|则是)"),
            new Kind("\\([一二三四五六七八九十\\d]", "(?<=^|[。;:\n])\\(([一二三四五六七八九十]{1,2}|\\d{1,2})\\)"),
            new Kind("\\d[.、]|[①-⑳]", "(?<=^|[。;:\n-])(\\d{1,2})[.、](?!\\d)|(?<=^|[。;:\n-])([①-⑳])"),
            new Kind("[一二三四五六七八九十]、", "(?<=^|[。;:\n])([一二三四五六七八九十]{1,2})、"),
            new Kind(
                    "第[一二三四五六七八九十][,、:]|首先|其次|再次|最后",
                    "(?<=^|[。;:,\n])第([一二三四五六七八九十])(?=[,、:])|(?<=^|[。;:,\n])(首先|其次|再次|最后)"));

    /**
     * A point.
     *
     * @param number its number; 0 when its words have none (首先, 其次)
     * @param start where its number starts
     * @param end where it ends: at the next point, or with the text
     */
    record Point(int number, int start, int end) {}

    private Enumeration() {}

    /** The points of every kind that occurs, each kind for itself. */
    static List<List<Point>> all(String text, int from, int to) {
        List<List<Point>> all = new ArrayList<>();
        for (Kind kind : KINDS) {
            List<Point> points = kind.sign().isIn(text) ? points(kind.point(), text, from, to) : List.of();
            if (!points.isEmpty()) {
                all.add(points);
            }
        }
        return all;
    }

    /** The points of the kind that has most of them; none when nothing is numbered twice. */
    static List<Point> most(String text, int from, int to) {
        List<Point> most = List.of();
        for (List<Point> points : all(text, from, to)) {
            if (points.size() > 1 && points.size() > most.size()) {
                most = points;
            }
        }
        return most;
    }

    private static List<Point> points(Pattern kind, String text, int from, int to) {
        List<Point> points = new ArrayList<>();
        Matcher matcher = kind.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            if (!points.isEmpty()) {
                Point last = points.remove(points.size() - 1);
                points.add(new Point(last.number(), last.start(), matcher.start()));
            }
            String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            points.add(new Point(number(number), matcher.start(), to));
        }
        return points;
    }

    private static int number(String written) {
        char first = written.charAt(0);
        if (FigureScanner.isDigit(first)) {
            return Integer.parseInt(written);
        }
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        return (int) ChineseNumeral.value(written).orElse(0);
    }
}
