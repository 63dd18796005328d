package org.nianbao.stack.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a clerk answers to the findings of a draft: one explanation for each warning, one override with a reason for each
 * B* finding, nothing for information. Each is told as it is found.
 *
 * @param explanations as the submission takes them: findingId, text
 * @param overrides as the submission takes them: findingId, reason
 * @param told one line for each finding, in plain Chinese
 */
record FindingAnswers(List<Map<String, String>> explanations, List<Map<String, String>> overrides, List<String> told) {

    /**
     * Answers every finding.
     *
     * @throws DemoFailedException when one of them blocks: no answer helps, the report has to be corrected
     */
    static FindingAnswers to(DemoReport report, JsonNode findings, DemoRegister register) {
        List<Map<String, String>> explanations = new ArrayList<>();
        List<Map<String, String>> overrides = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (JsonNode finding : findings) {
            String id = finding.path("id").asString();
            String answer = register.answer(finding.path("code").asString());
            String found = "发现 " + finding.path("code").asString() + " " + headline(finding);
            switch (finding.path("severity").asString()) {
                case "W" -> {
                    explanations.add(Map.of("findingId", id, "text", answer));
                    told.add(found + "，说明：" + answer);
                }
                case "B*" -> {
                    overrides.add(Map.of("findingId", id, "reason", answer));
                    told.add(found + "，特别理由：" + answer);
                }
                case "I" -> told.add(found + "，供参考，不必说明");
                default ->
                    throw new DemoFailedException(report.name() + " 有必须改正的问题："
                            + finding.path("message").asString());
            }
        }
        return new FindingAnswers(List.copyOf(explanations), List.copyOf(overrides), List.copyOf(told));
    }

    /** A message says in short what is wrong, then after a colon where and what to do. */
    private static String headline(JsonNode finding) {
        String message = finding.path("message").asString();
        int colon = message.indexOf('：');
        return colon < 0 ? message : message.substring(0, colon);
    }
}
