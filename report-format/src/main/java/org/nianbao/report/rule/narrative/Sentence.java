package org.nianbao.report.rule.narrative;

import java.util.List;

/**
 * A sentence: from one full stop to the next, within a paragraph.
 *
 * @param source the text it stands in
 * @param paragraph where its paragraph starts
 * @param start where it starts
 * @param end where it ends, without its full stop
 * @param statements its figures, in order; none when it is a table pasted into the text
 */
record Sentence(PlainText source, int paragraph, int start, int end, List<Statement> statements) {

    /** Its words, titles hidden. */
    String text() {
        return source.text().substring(start, end);
    }
}
