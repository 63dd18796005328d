package org.nianbao.review.season.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.ReportingSeasonModel.Variable;
import org.nianbao.review.season.application.IssueCircular;
import org.springframework.stereotype.Component;

/** Issues the circular of who was late. */
@Component("issueCircular")
class IssueCircularDelegate implements JavaDelegate {

    private final IssueCircular circular;

    IssueCircularDelegate(IssueCircular circular) {
        this.circular = circular;
    }

    @Override
    public void execute(DelegateExecution execution) {
        circular.issue((Integer) execution.getVariable(Variable.YEAR));
    }
}
