package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nianbao.report.model.TextAddress;
import org.nianbao.report.model.TextPart;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.QuickPattern;

/**
 * N-13: the report says that its figures run from 1 January to 31 December of its year (条例第四十九条, 格式一（二）: 核定时间点为12月31日).
 * Absent it is a warning, another period blocks.
 */
final class N13Period extends NarrativeRule {

    private static final QuickPattern PERIOD = QuickPattern.of(
            "(20\\d\\d)年?(?:度)?[.年]?(\\d{1,2})[.月](?:(\\d{1,2})日?)?(?:起)?,?(?:至|到|-|—|–|~|－|截至|截止)+(?:(20\\d\\d)[.年])?(\\d{1,2})[.月](?:(\\d{1,2})日?)?");
    private static final QuickPattern WHOLE_YEAR = QuickPattern.of(
            "(?:统计|数据)[^。\n]{0,14}(?:期限|时限|时间|周期|区间|范围|跨度)[^。\n]{0,4}(?:为|是|:)(20\\d\\d)年(?:度|全年|1-12月)?(?![\\d\\u4e00-\\u9fff])");
    private static final Pattern ABOUT_FIGURES = Pattern.compile("统计|数据|期限|时限|周期|跨度|本年度报告|本报告|本年报|报告时间|起止");
    private static final int SEEN_BACK = 80;
    private static final int SEEN_ON = 12;

    N13Period() {
        super(
                "N-13",
                Severity.W,
                "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号一（二）",
                "统计期限缺失/错误",
                "the statistics period is absent (W) or wrong (B)");
    }

    /** Absent, or of another period. */
    @Override
    public List<Severity> severities() {
        return List.of(Severity.W, Severity.B);
    }

    @Override
    List<Finding> find(Narrative narrative) {
        int year = narrative.yearOfReport();
        Optional<Finding> wrong = Optional.empty();
        for (TextPart part : Narrative.PARTS) {
            PlainText text = narrative.text(part);
            QuickPattern.Search period = PERIOD.in(text.full());
            while (period.find()) {
                if (isAboutFigures(text.full(), period) && isRight(period, year)) {
                    return List.of();
                }
                if (wrong.isEmpty() && isAboutFigures(text.full(), period)) {
                    wrong = Optional.of(wrong(text.address(period.start(), period.end()), text, period, year));
                }
            }
            QuickPattern.Search whole = WHOLE_YEAR.in(text.full());
            if (whole.find() && (year == 0 || Integer.parseInt(whole.group(1)) == year)) {
                return List.of();
            }
        }
        return List.of(wrong.orElseGet(() -> absent(year)));
    }

    private static boolean isAboutFigures(String text, MatchResult period) {
        int from = Math.max(0, period.start() - SEEN_BACK);
        int line = text.lastIndexOf('\n', period.start());
        int to = Math.min(text.length(), period.end() + SEEN_ON);
        return ABOUT_FIGURES.matcher(text).region(Math.max(from, line + 1), to).find();
    }

    private static boolean isRight(MatchResult period, int yearOfReport) {
        int year = yearOfReport == 0 ? number(period, 1, 0) : yearOfReport;
        return number(period, 1, year) == year
                && number(period, 2, 1) == 1
                && number(period, 3, 1) == 1
                && number(period, 4, year) == year
                && number(period, 5, 12) == 12
                && number(period, 6, 31) == 31;
    }

    private static int number(MatchResult period, int group, int absent) {
        String written = period.group(group);
        return written == null ? absent : Integer.parseInt(written);
    }

    private Finding wrong(TextAddress place, PlainText text, MatchResult period, int year) {
        String quoted = text.written(period.start(), period.end()).replaceAll("\\s+", " ");
        String of = year == 0 ? "本" : String.valueOf(year);
        Finding finding = Finding.of(
                this,
                place,
                "统计期限错误：%s写的是“%s”，应为%s年1月1日至%s年12月31日。请改正，并核对数据是否按此期限统计。".formatted(place.label(), quoted, of, of),
                "%s gives the period \"%s\"; it must be 1 January to 31 December%s. Correct it, and see that the figures are of it."
                        .formatted(place.format(), quoted, inEnglish(year)));
        return new Finding(
                finding.id(),
                finding.code(),
                Severity.B,
                finding.message(),
                finding.messageEn(),
                finding.addresses(),
                finding.lawRef(),
                finding.group());
    }

    private Finding absent(int year) {
        String of = year == 0 ? "××××" : String.valueOf(year);
        return Finding.of(
                this,
                new TextAddress(TextPart.S1),
                "统计期限缺失：全文没有写明数据的统计期限。请写明“本报告中所列数据的统计期限自%s年1月1日起至%s年12月31日止”。".formatted(of, of),
                "The report does not say which period its figures cover. State that it is 1 January to 31 December%s."
                        .formatted(inEnglish(year)));
    }

    private static String inEnglish(int year) {
        return year == 0 ? " of its year" : " " + year;
    }
}
