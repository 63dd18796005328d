package org.nianbao.report.rule.narrative;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.nianbao.report.text.CharacterForms;

/**
 * Lines without their blanks, joined to paragraphs: a page breaks a line anywhere, a paragraph ends where a sentence does, at
 * a short or blank line, or before a numbered one. Rows of tables and page numbers are left out.
 *
 * @param text the paragraphs, {@code \n} between them
 * @param offsets where each character of the text stands in the text as written
 */
record PlainLines(String text, int[] offsets) {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–]?(?:第)?\\d{1,3}(?:页)?[-—–]?");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}[、.是]|\\d{1,2}[、.](?!\\d)|[①-⑩•·●■◆▪*-]|第[一二三四五六七八九十][,、]");
    private static final int CELLS_OF_A_ROW = 3;

    static PlainLines of(String folded) {
        Joined joined = new Joined(folded);
        int from = 0;
        while (from <= folded.length()) {
            int end = folded.indexOf('\n', from);
            int to = end < 0 ? folded.length() : end;
            joined.line(from, to);
            from = to + 1;
        }
        return joined.lines();
    }

    /** What has been joined so far. */
    private static final class Joined {

        private final String folded;
        private final StringBuilder text;
        private int[] offsets;
        private int longestLine;
        private int lastLine;
        private boolean blankBefore = true;
        private boolean pageBefore;

        Joined(String folded) {
            this.folded = folded;
            text = new StringBuilder(folded.length());
            offsets = new int[folded.length() + 1];
        }

        void line(int from, int to) {
            StringBuilder line = new StringBuilder(to - from);
            int[] places = new int[2 * (to - from) + 1];
            boolean blank = false;
            int tabs = 0;
            for (int i = from; i < to; i++) {
                char c = folded.charAt(i);
                if (c == '\t') {
                    tabs++;
                }
                if (CharacterForms.isBlank(c)) {
                    blank = true;
                    continue;
                }
                int length = line.length();
                if (blank && length > 0 && isWordCharacter(c) && isWordCharacter(line.charAt(length - 1))) {
                    places[length] = i - 1;
                    line.append(' ');
                }
                places[line.length()] = i;
                line.append(c);
                blank = false;
            }
            add(line, places, tabs);
        }

        private void add(StringBuilder line, int[] places, int tabs) {
            if (line.isEmpty()) {
                blankBefore = true;
                return;
            }
            if (isPageNumber(line)) {
                pageBefore = true;
                return;
            }
            if (tabs >= CELLS_OF_A_ROW || line.charAt(0) == '|') {
                end(places[0]);
                blankBefore = true;
                return;
            }
            if (!text.isEmpty() && !goesOn(line)) {
                end(places[0]);
            }
            for (int i = 0; i < line.length(); i++) {
                append(line.charAt(i), places[i]);
            }
            longestLine = Math.max(longestLine, line.length());
            lastLine = line.length();
            blankBefore = false;
            pageBefore = false;
        }

        private void end(int place) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                append('\n', place);
            }
        }

        private void append(char c, int place) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[text.length()] = place;
            text.append(c);
        }

        private boolean goesOn(StringBuilder line) {
            char last = text.charAt(text.length() - 1);
            return last != '\n'
                    && (!blankBefore || pageBefore)
                    && "。!?;:)】]》".indexOf(last) < 0
                    && lastLine * 10 >= longestLine * 8
                    && !NUMBERED.matcher(line).lookingAt();
        }

        private static boolean isPageNumber(StringBuilder line) {
            return line.length() <= 7 && PAGE_NUMBER.matcher(line).matches();
        }

        private static boolean isWordCharacter(char c) {
            return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        }

        PlainLines lines() {
            return new PlainLines(text.toString(), Arrays.copyOf(offsets, text.length()));
        }
    }
}
