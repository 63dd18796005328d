package org.nianbao.report.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.source.Line;
import org.nianbao.report.text.CharacterForms;

/**
 * Where the lines of a table end when the heading after it was not found: at the words that only the head of the next
 * table has (format, tables 2 to 4), so that no row without values takes those of another table.
 */
final class TableEnd {

    private static final Pattern HEAD_OF_TABLE_3 = Pattern.compile("申请人情况");
    private static final Pattern LAST_ROW_OF_TABLE_3 = Pattern.compile("结转下年|下年度继续办理");
    private static final Pattern HEAD_OF_TABLE_4 = Pattern.compile("行政复议|行政诉讼|结果维持");

    private TableEnd() {}

    /** The lines up to the table after that of {@code part}; all of them when none follows. */
    static List<Line> cut(TextPart part, List<Line> lines) {
        return switch (part) {
            case S2 -> lines.subList(0, first(HEAD_OF_TABLE_3, lines, 0));
            // only behind the last row: what is said of 行政复议 before the table is no head
            case S3 -> lines.subList(0, first(HEAD_OF_TABLE_4, lines, last(LAST_ROW_OF_TABLE_3, lines) + 1));
            default -> lines;
        };
    }

    private static int first(Pattern words, List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (holds(words, lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    /** The index of the last line with the words; the last of all when none has them. */
    private static int last(Pattern words, List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (holds(words, lines.get(i))) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private static boolean holds(Pattern words, Line line) {
        return words.matcher(CharacterForms.letters(line.text())).find();
    }
}
