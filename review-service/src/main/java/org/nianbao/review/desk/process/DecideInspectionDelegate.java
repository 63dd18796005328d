package org.nianbao.review.desk.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.desk.application.PlaceDesks;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.InspectionMode;
import org.springframework.stereotype.Component;

/** Says whether discipline inspection reads this report, and places its desk. */
@Component("decideInspection")
class DecideInspectionDelegate implements JavaDelegate {

    private final PlaceDesks place;

    DecideInspectionDelegate(PlaceDesks place) {
        this.place = place;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InspectionMode mode = InspectionMode.valueOf((String) execution.getVariable(Variable.INSPECTION));
        execution.setVariable(Variable.INSPECTION_REQUIRED, place.inspected(execution.getProcessBusinessKey(), mode));
        DeskGroup.set(execution, place, Desk.INSPECTION, Variable.INSPECTION_LEVEL, Variable.INSPECTION_GROUP);
        execution.setVariable(Variable.DESK_DUE_AT, Date.from(place.dueAt()));
    }
}
