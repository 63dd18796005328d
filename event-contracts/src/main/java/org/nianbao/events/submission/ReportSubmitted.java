package org.nianbao.events.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;
import tools.jackson.databind.JsonNode;

/**
 * A revision was handed in: the whole report, as review-service keeps and checks it.
 *
 * @param submissionNumber 1, 2, … within the filing
 * @param revision the public edition that it makes if it is approved
 * @param drafters opaque ids of everybody who saved a draft of this filing
 * @param ruleSet version of the rule set it passed
 * @param correction whether it corrects a published report
 * @param report the report in JSON (schema of report-format)
 * @param answers what the agency answers to each reason of the last return; null in events of earlier releases, empty when
 *     nothing was returned
 */
public record ReportSubmitted(
        String filingId,
        int submissionNumber,
        int revision,
        String receiptNumber,
        Instant submittedAt,
        String submittedBy,
        List<String> drafters,
        List<SignOff> signOffs,
        List<Explanation> explanations,
        List<Override> overrides,
        Declaration declaration,
        String ruleSet,
        boolean correction,
        JsonNode report,
        @Nullable List<ReasonAnswer> answers)
        implements Event {}
