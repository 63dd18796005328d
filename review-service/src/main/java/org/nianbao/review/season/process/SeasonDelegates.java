package org.nianbao.review.season.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.ReportingSeasonModel.Variable;
import org.nianbao.review.season.application.IssueCircular;
import org.nianbao.review.season.application.SweepSeason;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The delegates of a season, named as the model names them; each makes one call. */
@Configuration(proxyBeanMethods = false)
class SeasonDelegates {

    @Bean
    JavaDelegate runDailySweep(SweepSeason sweep) {
        return execution -> sweep.daily(year(execution));
    }

    @Bean
    JavaDelegate issueCircular(IssueCircular circular) {
        return execution -> circular.issue(year(execution));
    }

    private static int year(DelegateExecution execution) {
        return (Integer) execution.getVariable(Variable.YEAR);
    }
}
