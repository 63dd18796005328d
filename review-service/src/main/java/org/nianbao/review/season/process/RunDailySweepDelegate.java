package org.nianbao.review.season.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.nianbao.bpmn.ReportingSeasonModel.Variable;
import org.nianbao.edge.audit.Acting;
import org.nianbao.review.season.application.SweepSeason;
import org.springframework.stereotype.Component;

/** Runs the sweep of the day. */
@Component("runDailySweep")
class RunDailySweepDelegate implements JavaDelegate {

    private final SweepSeason sweep;

    RunDailySweepDelegate(SweepSeason sweep) {
        this.sweep = sweep;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int year = (Integer) execution.getVariable(Variable.YEAR);
        Acting.timer("review-service", "daily-sweep").during(() -> sweep.daily(year));
    }
}
