package org.nianbao.report.rule.narrative;

import java.util.List;
import java.util.Set;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.Severity;
import org.nianbao.report.text.QuickPattern;

/** N-17: figures of a report are exact, not "80余条" or "四十余条" (格式三（三）: 统得出、报得准、可核查). */
final class N17VagueNumber extends TextPatternRule {

    private static final Set<String> UNITS =
            Set.of("条次", "件次", "人次", "场次", "条", "件", "份", "篇", "期", "场", "起", "宗", "例", "部", "则", "封", "次");
    private static final QuickPattern SOME = QuickPattern.of("(?:若干|[数几][十百千]{1,2}[余多]?)(?:条(?!例)|件|份|篇|期|次|场|起)");
    private static final List<String> ABOUT =
            List.of("将近", "大约", "超过", "不足", "至少", "多达", "大概", "不到", "近", "约", "超", "逾");

    N17VagueNumber() {
        super("N-17", Severity.I, "国办公开办函〔2021〕30号三（三）：统得出、报得准、可核查", "数字不确定", "a vague number");
    }

    @Override
    void find(Narrative narrative, PlainText text, List<Finding> findings) {
        narrative
                .sentences(text.part())
                .flatMap(sentence -> sentence.statements().stream())
                .map(Statement::figure)
                .filter(figure -> !figure.exact() && UNITS.contains(figure.unit()) && isVague(text.text(), figure))
                .forEach(figure -> findings.add(finding(text, start(text.text(), figure), figure.end())));
        QuickPattern.Search some = SOME.in(text.text());
        while (some.find()) {
            findings.add(finding(text, some.start(), some.end()));
        }
    }

    /** Not a range (3-5件) and no decimal: vague by its words. */
    private static boolean isVague(String text, Figure figure) {
        String written = text.substring(figure.start(), figure.end());
        return written.indexOf('余') >= 0
                || written.indexOf('多') >= 0
                || written.indexOf('万') >= 0
                || start(text, figure) < figure.start();
    }

    /** From the word that makes it vague on. */
    private static int start(String text, Figure figure) {
        for (String word : ABOUT) {
            if (text.startsWith(word, figure.start() - word.length())
                    && !FigureScanner.isNear(text, figure.start() - 1)) {
                return figure.start() - word.length();
            }
        }
        return figure.start();
    }

    private Finding finding(PlainText text, int start, int end) {
        return finding(
                text,
                start,
                end,
                "数字不确定：%1$s写的是“%2$s”。年度报告的数字应当准确，请写出确数。",
                "%1$s says \"%2$s\". Give the exact number.");
    }
}
