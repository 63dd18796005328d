package org.nianbao.review.desk.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.desk.application.RunDesk;
import org.nianbao.review.desk.model.Desk;
import org.springframework.stereotype.Component;

/** Announces that a desk is past its deadline. */
@Component("announceDeskOverdue")
class AnnounceDeskOverdueDelegate implements JavaDelegate {

    private final RunDesk desks;

    AnnounceDeskOverdueDelegate(RunDesk desks) {
        this.desks = desks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desks.overdue(execution.getProcessBusinessKey(), Desk.valueOf((String) execution.getVariable(Variable.DESK)));
    }
}
