package org.nianbao.review.reviewcase.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.reviewcase.application.ValidateReport;
import org.springframework.stereotype.Component;

/** Validates the report again and says whether a finding blocks. */
@Component("validateReport")
class ValidateReportDelegate implements JavaDelegate {

    private final ValidateReport validate;

    ValidateReportDelegate(ValidateReport validate) {
        this.validate = validate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Variable.VALIDATION_BLOCKS, validate.validate(execution.getProcessBusinessKey()));
    }
}
