package org.nianbao.review.desk.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.desk.application.ReturnReport;
import org.springframework.stereotype.Component;

/** Returns the report and sets the deadline of its rework. */
@Component("returnReport")
class ReturnReportDelegate implements JavaDelegate {

    private final ReturnReport returns;

    ReturnReportDelegate(ReturnReport returns) {
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Variable.REWORK_DUE_AT, Date.from(returns.returnReport(execution.getProcessBusinessKey())));
    }
}
