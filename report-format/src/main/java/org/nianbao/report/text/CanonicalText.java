package org.nianbao.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one form in which a report keeps its texts, whoever wrote them down and wherever they were read: what cannot be seen
 * on a page, and what programs change on their own, is not part of a text. Everything else stays as written: blank lines
 * between others, blanks before and between words, their number and their kind.
 */
public final class CanonicalText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern LINE_ENDS_AND_TABS = Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+");

    private CanonicalText() {}

    /** A text of any number of lines: every line end is {@code \n}, no line ends in blanks, neither end has blank lines. */
    public static String lines(String written) {
        if (isCanonical(written)) {
            return written;
        }
        List<String> lines = new ArrayList<>(Arrays.asList(LINE_END.split(written, -1)));
        lines.replaceAll(line -> line.substring(0, end(line)));
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isEmpty()) {
            to--;
        }
        return String.join("\n", lines.subList(from, to));
    }

    /** A text on one line: every run of line ends and tabs is one blank, neither end has blanks. */
    public static String line(String written) {
        String line = LINE_ENDS_AND_TABS.matcher(written).replaceAll(" ");
        int to = end(line);
        int from = 0;
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        return line.substring(from, to);
    }

    /** Asked for every report that is made, and true for nearly all of them. */
    private static boolean isCanonical(String text) {
        int length = text.length();
        if (length > 0 && (text.charAt(0) == '\n' || text.charAt(length - 1) == '\n')) {
            return false;
        }
        int before = -1;
        for (int i = 0; i <= length; i++) {
            int c = i == length ? '\n' : text.charAt(i);
            boolean endsBlank = c == '\n' && before >= 0 && before != '\n' && isBlank(before);
            boolean otherLineEnd = c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
            if (endsBlank || otherLineEnd) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Where the blanks at the end of a line begin. */
    private static int end(String line) {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Blanks of every width, none too. Control characters are no blanks: none may vanish unseen. */
    private static boolean isBlank(int c) {
        return c == '\t' || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }
}
