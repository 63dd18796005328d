package org.nianbao.report.rule.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words speak of the report's year, all of it, or of another time. */
enum YearMark {
    OWN,
    OTHER;

    private static final Pattern MARK =
            Pattern.compile("20\\d\\d年?[-—~至到、和及]20\\d\\d年?(?!\\d)|20\\d\\d(?=年)|(?:上一?|去|前|往|历|近[两二三四五几]?)年"
                    + "|今年|本年|当年|明年|以来|[上下]半年|[一二三四1-4]季度|同期|\\d{1,2}(?:月份|-\\d{1,2}月)|截至目前|截止目前|每[年月]");
    private static final Pattern NOT_A_TIME = Pattern.compile("度?(?:未办结)?(?:度)?(?:结转|转接|转入|遗留|未办|相比|持平|基本持平)|底(?:结转)");

    static YearMark of(String text, int from, int to, int year, YearMark before) {
        YearMark time = before;
        Matcher mark = MARK.matcher(text).region(from, to);
        while (mark.find()) {
            time = meaning(text, mark, year, time);
        }
        return time;
    }

    private static YearMark meaning(String text, Matcher mark, int year, YearMark before) {
        String word = mark.group();
        if (word.startsWith("20")) {
            int first = Integer.parseInt(word.substring(0, 4));
            boolean carriedOn = text.startsWith("年结转", mark.end()) || text.startsWith("年度结转", mark.end());
            if (carriedOn
                    || text.substring(Math.max(0, mark.start() - 4), mark.start())
                            .matches(".*(?:结转|转接|转入)[至到]?")) {
                return before;
            }
            return first == year && word.length() == 4 ? OWN : OTHER;
        }
        if (word.equals("今年") || word.equals("本年") || word.equals("当年")) {
            return OWN;
        }
        if (word.equals("以来")) {
            return before == OWN && !text.startsWith("自", Math.max(0, mark.start() - 7)) ? OWN : OTHER;
        }
        if (word.equals("1-12月")) {
            return before;
        }
        boolean carried = word.endsWith("年")
                && NOT_A_TIME.matcher(text).region(mark.end(), text.length()).lookingAt();
        return carried ? before : OTHER;
    }
}
