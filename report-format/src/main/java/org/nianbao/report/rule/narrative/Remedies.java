package org.nianbao.report.rule.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Section 五 taken apart: where the problems end and the measures begin, and the points of each.
 *
 * @param text the section
 * @param measuresStart where the measures begin; the length of the text when there are none
 * @param problems the numbered problems, empty when they are not numbered
 * @param measures the numbered measures, empty when they are not numbered
 */
record Remedies(String text, int measuresStart, List<Enumeration.Point> problems, List<Enumeration.Point> measures) {

    private static final Pattern MEASURES = Pattern.compile(
            "(?:下一步|下步|接下来|今后|下一阶段|下阶段|下一?年度?|未来|20\\d\\d年,?(?:我[^,。]{1,6}|本[^,。]{1,6})?(?:将|要|拟|我们做了)|针对(?:以上|上述|这些|存在|此|20\\d\\d年|目前)|改进(?:措施|情况|方向|工作|办法|举措|计划|方面|意见)|整改(?:措施|情况|举措)|解决(?:措施|办法)|(?:主要)?措施[:是]|(?<=^|[。;\n])(?:改进|整改)[:是]|工作打算|为此|对此|我[局镇乡办委厅院区县市所单位街]{1,2}将)");
    private static final Pattern NOT_A_HEADING = Pattern.compile("存在的?(?:主要)?问题[及和与]改进(?:情况|措施)|问题[、及和与]改进(?:情况|措施)");

    static Remedies of(String text) {
        int from = 0;
        Matcher heading = NOT_A_HEADING.matcher(text);
        while (heading.find() && heading.start() < 60) {
            from = heading.end();
        }
        Matcher cue = MEASURES.matcher(text);
        int start = cue.find(from) ? withItsNumber(text, cue.start()) : text.length();
        return new Remedies(text, start, points(text, 0, start), points(text, start, text.length()));
    }

    /** The measures start at the number of their heading: （二）改进情况. */
    private static int withItsNumber(String text, int cue) {
        int start = cue;
        while (start > 0 && cue - start < 5 && "()一二三四五六七八九十、.0123456789-".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    /** Points numbered from one on; a list that starts anywhere else is not understood. */
    private static List<Enumeration.Point> points(String text, int from, int to) {
        List<Enumeration.Point> points = Enumeration.most(text, from, to);
        List<Enumeration.Point> understood = new ArrayList<>();
        for (Enumeration.Point point : points) {
            if (point.number() != understood.size() + 1) {
                return List.of();
            }
            understood.add(point);
        }
        return understood;
    }

    boolean hasMeasures() {
        return measuresStart < text.length();
    }

    /** All that is said of measures. */
    String measuresText() {
        return text.substring(measuresStart);
    }

    String textOf(Enumeration.Point point) {
        return text.substring(point.start(), point.end());
    }
}
