package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bars of a table as Markdown, html2text and programs that take pages apart write them. Whether the first and the last
 * bar of a line stand around the cells or between two of them, the first or last of which is empty, shows only when all
 * lines are looked at.
 *
 * @param open true when every line begins with a bar, so that no cell stands before it
 * @param closed true when every line ends with a bar, so that no cell stands after it
 */
record Bars(boolean open, boolean closed) {

    private static final Pattern BAR = Pattern.compile("[|｜│┃║]");
    private static final Pattern RULE =
            Pattern.compile("[|｜│┃║:+\\-=\\s─━┼├┤┌┐└┘┬┴═╪╋]*(?:-{3}|─|━|═)[|｜│┃║:+\\-=\\s─━┼├┤┌┐└┘┬┴═╪╋]*");

    /** Learns from all lines of a table. */
    static Bars of(List<String> lines) {
        boolean open = true;
        boolean closed = true;
        for (String line : lines) {
            if (mark(line) && !isRule(line)) {
                open &= begins(line);
                closed &= ends(line);
            }
        }
        return new Bars(open, closed);
    }

    /** True for a line whose cells are parted by bars: one at an end, or two. */
    static boolean mark(String line) {
        Matcher bar = BAR.matcher(line);
        return bar.find() && (begins(line) || ends(line) || bar.find());
    }

    /** True for a line that only draws the frame of a table. */
    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    private static boolean begins(String line) {
        String text = line.stripLeading();
        return !text.isEmpty() && BAR.matcher(text.substring(0, 1)).matches();
    }

    private static boolean ends(String line) {
        String text = line.stripTrailing();
        return !text.isEmpty() && BAR.matcher(text.substring(text.length() - 1)).matches();
    }

    /** Where the cells of a line begin and end, two numbers for each. */
    List<int[]> cells(String line) {
        int from = line.length() - line.stripLeading().length();
        int to = line.stripTrailing().length();
        if (open && begins(line)) {
            from++;
        }
        if (closed && ends(line)) {
            to--;
        }
        List<int[]> cells = new ArrayList<>();
        if (to < from) {
            cells.add(new int[] {from, from});
            return cells;
        }
        Matcher bar = BAR.matcher(line).region(from, to);
        int start = from;
        while (bar.find()) {
            cells.add(new int[] {start, bar.start()});
            start = bar.end();
        }
        cells.add(new int[] {start, to});
        return cells;
    }
}
