package org.nianbao.report.rule.narrative;

import java.math.BigDecimal;
import org.nianbao.report.model.TextAddress;

/**
 * A number that a sentence states of something a table counts.
 *
 * @param statement the figure in its sentence
 * @param verb the word that says what was done: 收到, 受理, 答复
 * @param place the words that state it
 */
record Claim(Statement statement, String verb, TextAddress place) {

    BigDecimal value() {
        return statement.figure().value();
    }

    /** True when both stand in one paragraph. */
    boolean isBeside(Claim other) {
        return statement.sentence().source() == other.statement.sentence().source()
                && statement.sentence().paragraph()
                        == other.statement.sentence().paragraph();
    }
}
