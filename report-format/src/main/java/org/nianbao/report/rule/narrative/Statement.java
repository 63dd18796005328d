package org.nianbao.report.rule.narrative;

import org.nianbao.report.model.TextAddress;

/**
 * A figure in its sentence.
 *
 * @param sentence the sentence
 * @param figure the figure
 * @param lead the words that lead to it: from the comma or the figure before it
 * @param leadStart where they start
 * @param tail the words after it, up to the next comma or figure
 * @param own true when it speaks of the filer
 * @param ofTheYear true when it speaks of the report's year
 * @param change true when it says by how much something changed
 * @param item true when it is part of a list after 其中 or 分别, or stands in brackets
 */
record Statement(
        Sentence sentence,
        Figure figure,
        String lead,
        int leadStart,
        String tail,
        boolean own,
        boolean ofTheYear,
        boolean change,
        boolean item) {

    /** True when the figure may be compared with this report's tables. */
    boolean isComparable() {
        return figure.isCount() && own && ofTheYear && !change;
    }

    Topic topic() {
        return Topic.at(sentence.source().text(), sentence.paragraph(), figure.start());
    }

    /** The words of the sentence before the figure. */
    String before() {
        return sentence.source().text().substring(sentence.start(), figure.start());
    }

    /** The words of the sentence after the figure. */
    String after() {
        return sentence.source().text().substring(figure.end(), sentence.end());
    }

    /** The place of the figure and of the words before it from an offset in the lead. */
    TextAddress from(int offsetInLead) {
        return sentence.source().address(leadStart + offsetInLead, figure.end());
    }

    /** The place of the figure and of some words after it. */
    TextAddress with(int charactersOfTail) {
        return sentence.source().address(figure.start(), figure.end() + charactersOfTail);
    }
}
