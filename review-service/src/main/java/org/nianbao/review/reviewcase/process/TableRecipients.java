package org.nianbao.review.reviewcase.process;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.nianbao.bpmn.NoticeRecipientsTable;
import org.nianbao.review.reviewcase.application.NoticeRecipients;
import org.springframework.stereotype.Component;

/** The recipients in the decision table that is deployed with the models. */
@Component
class TableRecipients implements NoticeRecipients {

    private final DecisionService decisions;

    TableRecipients(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> of(String step) {
        @Nullable
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(
                        NoticeRecipientsTable.KEY,
                        Variables.createVariables().putValue(NoticeRecipientsTable.STEP, step))
                .getFirstResult();
        return row == null
                ? List.of()
                : NoticeRecipientsTable.ROLES.stream()
                        .filter(role -> Boolean.TRUE.equals(row.getEntry(role)))
                        .toList();
    }
}
