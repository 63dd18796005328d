package org.nianbao.review.desk.web;

import java.time.Instant;
import org.nianbao.report.rule.FindingJson;
import org.nianbao.review.reviewcase.model.Validation;
import tools.jackson.databind.JsonNode;

/**
 * What the second validation found.
 *
 * @param findings as {@code check --json} prints them
 */
record ValidationView(String ruleSet, boolean blocks, Instant validatedAt, JsonNode findings) {

    static ValidationView of(Validation validation) {
        return new ValidationView(
                validation.ruleSet(),
                validation.blocks(),
                validation.at(),
                FindingJson.writeAll(validation.findings()));
    }
}
