package org.nianbao.report.reading;

import java.util.List;
import java.util.function.Function;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.source.Line;

/**
 * The same report twice in one file, as a page holds it once for telephones and once for large screens: one report, and
 * the first copy is read. Two files that differ in any number or text stay two.
 */
final class Copies {

    private Copies() {}

    /** The report that both halves hold, or a refusal when they hold two. */
    static ReadingResult read(List<Line> lines, int secondBegins, Function<List<Line>, ReadingResult> reader) {
        int cut = withTitle(lines, secondBegins);
        ReadingResult first = reader.apply(lines.subList(0, cut));
        ReadingResult second = reader.apply(lines.subList(cut, lines.size()));
        boolean same =
                first instanceof Reading one && second instanceof Reading other && isSame(one.report(), other.report());
        return same ? first : new Unreadable(Unreadable.TWO_REPORTS, "文件中有不止一份年度报告，请拆分为每个文件一份后再导入。");
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
