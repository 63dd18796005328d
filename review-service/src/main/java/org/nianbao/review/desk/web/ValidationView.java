package org.nianbao.review.desk.web;

import java.time.Instant;
import java.util.List;
import org.nianbao.review.reviewcase.model.Validation;

/**
 * What the second validation found.
 *
 * @param findings as {@code check --json} prints them
 * @param notChecked the rules that could not be checked, and what they lacked
 */
record ValidationView(
        String ruleSet,
        boolean blocks,
        Instant validatedAt,
        List<FindingView> findings,
        List<NotCheckedView> notChecked) {

    static ValidationView of(Validation validation) {
        return new ValidationView(
                validation.ruleSet(),
                validation.blocks(),
                validation.at(),
                FindingView.of(validation.findings()),
                NotCheckedView.of(validation.notChecked()));
    }
}
