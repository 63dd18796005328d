package org.nianbao.report.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences that together are the text. A sentence ends with 。！？；or …, or with the line; closing quotes
 * and brackets, and the blanks after it, belong to it. A full stop of Latin script does not end one: it is in every 3.5万元.
 */
final class Sentences {

    private static final String ENDS = "。！？；!?;…";
    private static final String CLOSING = "”’」』）)】》〉\"'";

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n' || ENDS.indexOf(c) >= 0) {
                at = afterBlanks(text, c == '\n' ? at : afterClosing(text, at));
                sentences.add(text.substring(start, at));
                start = at;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    private static int afterClosing(String text, int from) {
        int at = from;
        while (at < text.length() && (ENDS + CLOSING).indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
