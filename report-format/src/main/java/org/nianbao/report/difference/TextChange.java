package org.nianbao.report.difference;

import java.util.List;
import org.nianbao.report.model.TextPart;

/**
 * A text that changed.
 *
 * @param part title, preamble or section
 * @param sentences its changed sentences, in order
 */
public record TextChange(TextPart part, List<SentenceChange> sentences) {

    /** Keeps a copy of the list. */
    public TextChange {
        sentences = List.copyOf(sentences);
    }

    /** The text after the change. */
    String applied(String text) {
        StringBuilder applied = new StringBuilder();
        int at = 0;
        for (SentenceChange change : sentences) {
            if (change.before().end() > text.length()
                    || !change.before().in(text).equals(change.removed())) {
                throw new IllegalArgumentException("not the text that was compared: " + part + change.before());
            }
            applied.append(text, at, change.before().start()).append(change.added());
            at = change.before().end();
        }
        return applied.append(text.substring(at)).toString();
    }
}
