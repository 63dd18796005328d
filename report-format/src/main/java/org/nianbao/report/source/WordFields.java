package org.nianbao.report.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Which text of a Word document is the code of a field, which its result, and which results are no text. Not thread-safe. */
final class WordFields {

    private static final int LONGEST_CODE = 200;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inResult;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Takes in the mark that begins, parts or ends a field. */
    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().inResult = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** Takes in a piece of a field's code. */
    void code(String text) {
        if (!open.isEmpty() && open.peek().code.length() < LONGEST_CODE) {
            open.peek().code.append(text);
        }
    }

    /** Whether text that comes now can be seen: outside fields, and in their results. */
    boolean shows() {
        return open.stream().allMatch(field -> field.inResult && isText(field.code.toString()));
    }

    /** Whether the result of a field belongs to the text: a table of contents and page numbers do not. */
    static boolean isText(String code) {
        String plain = code.strip().toUpperCase(Locale.ROOT);
        return !plain.startsWith("TOC") && !plain.startsWith("PAGE") && !plain.startsWith("NUMPAGES");
    }
}
