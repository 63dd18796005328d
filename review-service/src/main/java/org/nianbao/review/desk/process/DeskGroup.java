package org.nianbao.review.desk.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.nianbao.review.desk.application.PlaceDesks;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskLevel;

/** The variable of the model that says which candidate group sits at a desk. */
final class DeskGroup {

    private DeskGroup() {}

    /** Sets it from the level that the decision table gave. */
    static void set(
            DelegateExecution execution, PlaceDesks place, Desk desk, String levelVariable, String groupVariable) {
        DeskLevel level = DeskLevel.valueOf((String) execution.getVariable(levelVariable));
        String scope = place.scope(execution.getProcessBusinessKey(), level);
        execution.setVariable(groupVariable, new CandidateGroup(desk, scope).written());
    }
}
