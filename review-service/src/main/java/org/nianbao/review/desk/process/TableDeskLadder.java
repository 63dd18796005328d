package org.nianbao.review.desk.process;

import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.nianbao.bpmn.DeskEscalationTable;
import org.nianbao.bpmn.DeskEscalationTable.Input;
import org.nianbao.bpmn.DeskEscalationTable.Output;
import org.nianbao.review.desk.application.DeskLadder;
import org.nianbao.review.desk.model.DeskRung;
import org.springframework.stereotype.Component;

/** The rungs in the decision table that is deployed with the models. */
@Component
class TableDeskLadder implements DeskLadder {

    private final DecisionService decisions;

    TableDeskLadder(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<DeskRung> rung(int daysOverdue) {
        @Nullable
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(
                        DeskEscalationTable.KEY, Variables.createVariables().putValue(Input.DAYS_OVERDUE, daysOverdue))
                .getFirstResult();
        return Optional.ofNullable(row).map(TableDeskLadder::read);
    }

    private static DeskRung read(DmnDecisionRuleResult row) {
        return new DeskRung(
                row.<String>getEntry(Output.STEP),
                row.<String>getEntry(Output.FREQUENCY).equals("DAILY"),
                row.<Integer>getEntry(Output.LEVELS_UP));
    }
}
