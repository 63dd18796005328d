package org.nianbao.report.reading;

import java.util.List;
import java.util.function.Function;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.source.Line;

/**
 * The same report twice in one file, as a page holds it once for telephones and once for large screens: one report, and
 * the first copy is read. Two files that differ in any number or text stay two.
 */
final class Copies {

    private static final int LAST = 6;

    private Copies() {}

    /** The report that both halves hold, or a refusal when they hold two. */
    static ReadingResult read(List<Line> lines, int secondBegins, Function<List<Line>, ReadingResult> reader) {
        int cut = withTitle(lines, secondBegins);
        List<Line> one = lines.subList(0, cut);
        List<Line> other = lines.subList(cut, lines.size());
        ReadingResult first = reader.apply(one);
        boolean same = first instanceof Reading mine
                && reader.apply(other) instanceof Reading theirs
                && isSame(mine.report(), theirs.report());
        int end = same ? endOfReport(one, other) : 0;
        if (end == 0) {
            return new Unreadable(Unreadable.TWO_REPORTS, "文件中有不止一份年度报告，请拆分为每个文件一份后再导入。");
        }
        return end == cut ? first : reader.apply(lines.subList(0, end));
    }

    /**
     * Where the first copy's last section ends: after the lines that the second's begins with too. What a page has between the
     * copies (责任编辑, 打印, 相关链接) is in one of them only. 0 when the two have no line of it in common.
     */
    private static int endOfReport(List<Line> one, List<Line> other) {
        List<Line> mine = lastSection(one);
        List<String> theirs = texts(lastSection(other));
        if (texts(mine).isEmpty() || theirs.isEmpty()) {
            return one.size();
        }
        int alike = 0;
        int end = 0;
        for (int i = 0; i < mine.size(); i++) {
            if (mine.get(i).isBlank()) {
                continue;
            }
            if (alike == theirs.size() || !mine.get(i).text().strip().equals(theirs.get(alike))) {
                break;
            }
            alike++;
            end = i + 1;
        }
        return end == 0 ? 0 : one.size() - mine.size() + end;
    }

    /** The lines of section 六, the one of its heading first; none when another section comes after it. */
    private static List<Line> lastSection(List<Line> lines) {
        Outline outline = Outline.of(lines);
        List<Heading> headings = outline.headings();
        boolean last = !headings.isEmpty() && headings.get(headings.size() - 1).section() == LAST;
        return last ? outline.section(TextPart.section(LAST)) : List.of();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.text().strip())
                .toList();
    }

    /** The lines before the second copy's first heading that also stand before the first copy's belong to the second. */
    private static int withTitle(List<Line> lines, int secondBegins) {
        List<Line> before = Outline.of(lines.subList(0, secondBegins)).before().stream()
                .filter(line -> !line.isBlank())
                .toList();
        int cut = secondBegins;
        int next = before.size() - 1;
        for (int i = secondBegins - 1; i >= 0 && next >= 0; i--) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (!lines.get(i).text().strip().equals(before.get(next).text().strip())) {
                break;
            }
            cut = i;
            next--;
        }
        return cut;
    }

    private static boolean isSame(AnnualReport one, AnnualReport other) {
        return one.proactiveDisclosure().equals(other.proactiveDisclosure())
                && one.requests().equals(other.requests())
                && one.disputes().equals(other.disputes())
                && one.sections().overview().equals(other.sections().overview())
                && one.sections()
                        .problemsAndImprovements()
                        .equals(other.sections().problemsAndImprovements())
                && (one.year() == other.year() || other.year() == 0)
                && (one.agencyName().equals(other.agencyName())
                        || other.agencyName().isEmpty());
    }
}
