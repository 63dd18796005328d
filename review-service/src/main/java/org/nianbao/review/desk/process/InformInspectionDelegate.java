package org.nianbao.review.desk.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.review.desk.application.PlaceDesks;
import org.springframework.stereotype.Component;

/** Tells discipline inspection of a report that it does not read. */
@Component("informInspection")
class InformInspectionDelegate implements JavaDelegate {

    private final PlaceDesks place;

    InformInspectionDelegate(PlaceDesks place) {
        this.place = place;
    }

    @Override
    public void execute(DelegateExecution execution) {
        place.inform(execution.getProcessBusinessKey());
    }
}
