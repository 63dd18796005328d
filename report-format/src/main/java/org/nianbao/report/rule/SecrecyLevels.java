package org.nianbao.report.rule;

/** Where a text has the words of a secrecy marking in a place where they may be one: cheap, and never too narrow. */
final class SecrecyLevels {

    private static final String BEFORE_A_LINE_ALONE = "\n*_#>【[(（:：";
    private static final String AFTER_A_LINE_ALONE = "\n*_#>】])）";
    private static final String STARS = "★☆⭐*";

    private SecrecyLevels() {}

    /** True when 绝密, 机密 or 秘密 has a star or nothing beside it on its line, and for 内部资料. */
    static boolean mayMark(String text) {
        for (int at = text.indexOf('密'); at >= 0; at = text.indexOf('密', at + 1)) {
            int level = before(text, at);
            if (level >= 0 && "绝机秘".indexOf(text.charAt(level)) >= 0 && isMark(text, level, at)) {
                return true;
            }
        }
        return text.contains("内部资料");
    }

    private static boolean isMark(String text, int level, int end) {
        int next = after(text, end);
        if (next < text.length() && STARS.indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        int last = before(text, level);
        return (last < 0 || BEFORE_A_LINE_ALONE.indexOf(text.charAt(last)) >= 0)
                && (next == text.length() || AFTER_A_LINE_ALONE.indexOf(text.charAt(next)) >= 0);
    }

    private static int before(String text, int place) {
        int before = place - 1;
        while (before >= 0 && isBlank(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private static int after(String text, int place) {
        int after = place + 1;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
    }
}
