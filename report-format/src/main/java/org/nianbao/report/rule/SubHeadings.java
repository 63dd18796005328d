package org.nianbao.report.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.report.text.CharacterForms;

/** Headings inside a section that name a part of the report, each on a line of its own or before its text. */
final class SubHeadings {

    private static final String WORDS = "(?:主动公开|依申请公开|政府信息管理|(?:政府信息公开)?平台建设|监督保障)(?:政府信息|工作)?(?:情况)?"
            + "|(?:存在的?)?(?:主要)?(?:问题|不足)(?:及原因)?|(?:下一步)?改进(?:情况|措施|方向|举措)|下一步(?:工作)?(?:打算|措施|计划|安排|思路)";
    private static final Pattern LINE = Pattern.compile(
            "^[ \\t\\u3000#>*-]*(?:([(（])?([一二三四五六七八九十]|\\d{1,2})([)）])?([、.,:．])?)?[ \\t\\u3000]*(?:" + WORDS
                    + ")[ \\t\\u3000]*([。:：]?)(.*)$",
            Pattern.MULTILINE);

    /**
     * One of them.
     *
     * @param text as written, without what follows it
     * @param style how it is numbered: （一）, 一、, 1. and so on; empty without a number
     * @param endsWithStop true when it stands alone on its line and ends with 。
     * @param runsIn true when its text follows on the same line after a 。, as in （一）主动公开情况。全年……
     * @param start offset in the text
     * @param end offset after it
     */
    record SubHeading(String text, String style, boolean endsWithStop, boolean runsIn, int start, int end) {}

    private SubHeadings() {}

    /** The headings in a text as written, found in the same text folded in place. */
    static List<SubHeading> of(String text, String folded) {
        List<SubHeading> found = new ArrayList<>();
        Matcher line = LINE.matcher(folded);
        while (line.find()) {
            boolean alone = line.group(6).isBlank();
            boolean isHeading = alone || !line.group(5).isEmpty();
            int start = line.start() + leadingBlanks(line.group());
            int end = line.end(5);
            if (isHeading && start < end) {
                boolean stop = line.group(5).equals("。");
                String heading = text.substring(start, end);
                found.add(new SubHeading(heading, style(line), stop && alone, stop && !alone, start, end));
            }
        }
        return found;
    }

    private static int leadingBlanks(String line) {
        int blanks = 0;
        while (blanks < line.length() && CharacterForms.isBlank(line.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    private static String style(MatchResult line) {
        String number = line.group(2);
        if (number == null) {
            return "";
        }
        String numeral = Character.isDigit(number.charAt(0)) ? "1" : "一";
        return line.group(1) == null && line.group(3) == null ? numeral + "、" : "（" + numeral + "）";
    }
}
