package org.nianbao.review.desk.process;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.nianbao.bpmn.InspectionRiskTable;
import org.nianbao.bpmn.InspectionRiskTable.Input;
import org.nianbao.bpmn.InspectionRiskTable.Output;
import org.nianbao.review.desk.application.InspectionRisks;
import org.nianbao.review.desk.model.InspectionFacts;
import org.nianbao.review.desk.model.InspectionRisk;
import org.springframework.stereotype.Component;

/** The risks in the decision table that is deployed with the models. */
@Component
class TableInspectionRisks implements InspectionRisks {

    private final DecisionService decisions;

    TableInspectionRisks(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<InspectionRisk> of(InspectionFacts facts) {
        VariableMap inputs = Variables.createVariables()
                .putValue(Input.RETURNS, facts.returns())
                .putValue(Input.OVERRIDES, facts.overrides())
                .putValue(Input.LATE, facts.late())
                .putValue(Input.LATE_LAST_YEAR, facts.lateLastYear())
                .putValue(Input.LOST, facts.lost())
                .putValue(Input.ALIKE, facts.alike())
                .putValue(Input.HOURS_LEFT, facts.hoursLeft())
                .putValue(Input.CORRECTION, facts.correction());
        return decisions.evaluateDecisionTableByKey(InspectionRiskTable.KEY, inputs).getResultList().stream()
                .map(row ->
                        new InspectionRisk(String.valueOf(row.get(Output.CODE)), String.valueOf(row.get(Output.LABEL))))
                .toList();
    }
}
