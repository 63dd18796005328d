package org.nianbao.review.reviewcase.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.AnnualReportModel.Variable;
import org.nianbao.review.reviewcase.application.AnnounceOverdue;
import org.nianbao.review.reviewcase.application.ValidateReport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The delegates of a case, named as the model names them; each makes one call. */
@Configuration(proxyBeanMethods = false)
class CaseDelegates {

    @Bean
    JavaDelegate validateReport(ValidateReport validate) {
        return execution ->
                execution.setVariable(Variable.VALIDATION_BLOCKS, validate.validate(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate announceOverdue(AnnounceOverdue announce) {
        return execution -> announce.filing(execution.getProcessBusinessKey());
    }

    @Bean
    JavaDelegate announceReworkOverdue(AnnounceOverdue announce) {
        return execution -> announce.rework(execution.getProcessBusinessKey());
    }
}
