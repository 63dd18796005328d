package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;

/** N-17: figures of a report are exact, not "80余条" or "四十余条" (格式三（三）: 统得出、报得准、可核查). */
final class N17VagueNumber extends TextPatternRule {

    private static final String UNIT = "(?:条次|件次|人次|场次|条(?!例)|件|份|篇|期|场|起|宗|例|部|则|封|次)";
    private static final Pattern VAGUE = Pattern.compile("(?:\\d{1,9}|(?<!第)[一二两三四五六七八九十百千]{1,6})(?:余|多)[百千万]?" + UNIT
            + "|\\d{1,9}(?:\\.\\d{1,3})?万(?:余|多)?" + UNIT + "|(?:数|几|近|上)[十百千万]{1,2}(?:余|多)?" + UNIT
            + "|(?<![最附远接])(?:近|约|大约|将近|超过|逾)\\d{1,9}万?" + UNIT + "|(?:若干|几)" + "(?:条|件|份|篇|期)(?!例)");
    private static final Pattern NOT_A_COUNT = Pattern.compile("^(?:十|百|千)(?:多|余)?次$");

    N17VagueNumber() {
        super("N-17", Severity.I, "国办公开办函〔2021〕30号三（三）：统得出、报得准、可核查", "数字不确定", "a vague number");
    }

    @Override
    void find(Narrative narrative, PlainText text, List<Finding> findings) {
        Matcher words = VAGUE.matcher(text.text());
        while (words.find()) {
            if (!NOT_A_COUNT.matcher(words.group()).find()) {
                int start = words.start();
                while (start > 0 && isInNumber(text.text(), start - 1)) {
                    start--;
                }
                findings.add(finding(
                        text,
                        start,
                        words.end(),
                        "数字不确定：%1$s写的是“%2$s”。年度报告的数字应当准确，请写出确数。",
                        "%1$s says \"%2$s\". Give the exact number."));
            }
        }
    }

    /** True for the digits and marks of a number that goes on here. */
    private static boolean isInNumber(String text, int place) {
        char c = text.charAt(place);
        return FigureScanner.isDigit(c)
                || ",.".indexOf(c) >= 0
                        && place > 0
                        && FigureScanner.isDigit(text.charAt(place - 1))
                        && FigureScanner.isDigit(text.charAt(place + 1));
    }
}
