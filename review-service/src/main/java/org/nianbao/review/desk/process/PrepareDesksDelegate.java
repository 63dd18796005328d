package org.nianbao.review.desk.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.desk.application.PlaceDesks;
import org.nianbao.review.desk.model.Desk;
import org.springframework.stereotype.Component;

/** Places the two parallel desks and sets their deadline. */
@Component("prepareDesks")
class PrepareDesksDelegate implements JavaDelegate {

    private final PlaceDesks place;

    PrepareDesksDelegate(PlaceDesks place) {
        this.place = place;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DeskGroup.set(execution, place, Desk.AUTHORITY, Variable.AUTHORITY_LEVEL, Variable.AUTHORITY_GROUP);
        DeskGroup.set(execution, place, Desk.SECRECY, Variable.SECRECY_LEVEL, Variable.SECRECY_GROUP);
        execution.setVariable(Variable.DESK_DUE_AT, Date.from(place.dueAt()));
    }
}
