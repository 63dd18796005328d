package org.nianbao.report.rule;

/** Where a text has a document number with another bracket than 〕 before it: cheap, and never too narrow. */
final class DocumentNumbers {

    private static final String CLOSING = "】])）}>〉》";

    private DocumentNumbers() {}

    /** True when a number before 号 follows one of the brackets that are not for years. */
    static boolean mayBeMarked(String text) {
        for (int at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
            int last = at - 1;
            while (last >= 0 && isPart(text.charAt(last))) {
                last--;
            }
            if (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9'
                || c == '第'
                || c == '\u3000'
                || c == '\u00A0'
                || Character.isWhitespace(c)
                || c == '\u000B';
    }
}
