package org.nianbao.review.desk.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.review.desk.application.ApproveReport;
import org.springframework.stereotype.Component;

/** Approves the report that every desk approved. */
@Component("approveReport")
class ApproveReportDelegate implements JavaDelegate {

    private final ApproveReport approve;

    ApproveReportDelegate(ApproveReport approve) {
        this.approve = approve;
    }

    @Override
    public void execute(DelegateExecution execution) {
        approve.approve(execution.getProcessBusinessKey());
    }
}
