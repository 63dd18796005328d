package org.nianbao.bpmn.tables;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.jspecify.annotations.Nullable;
import org.nianbao.bpmn.engine.TestEngine;

/** Asks the deployed tables. */
final class Tables {

    private Tables() {}

    /** The one result of a table, or null when no rule matches. */
    static @Nullable Map<String, Object> ask(String key, Map<String, Object> inputs) {
        DmnDecisionTableResult result = TestEngine.engine()
                .getDecisionService()
                .evaluateDecisionTableByKey(key)
                .variables(inputs)
                .evaluate();
        DmnDecisionRuleResult single = result.getSingleResult();
        return single == null ? null : single.getEntryMap();
    }
}
