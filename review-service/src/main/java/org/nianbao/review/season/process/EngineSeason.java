package org.nianbao.review.season.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.nianbao.bpmn.ReportingSeasonModel.Element;
import org.nianbao.bpmn.ReportingSeasonModel.Message;
import org.nianbao.bpmn.ReportingSeasonModel.Variable;
import org.nianbao.review.season.application.SeasonProcess;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class EngineSeason implements SeasonProcess {

    private final RuntimeService runtime;
    private final ManagementService management;

    EngineSeason(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public String open(int year, Instant firstSweepAt, Instant closesAt) {
        return start(Message.SEASON_OPENED, year, firstSweepAt, closesAt);
    }

    @Override
    public String reopen(int year, Instant firstSweepAt, Instant closesAt) {
        return start(Message.SEASON_REOPENED, year, firstSweepAt, closesAt);
    }

    private String start(String message, int year, Instant firstSweepAt, Instant closesAt) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(String.valueOf(year))
                .setVariables(Map.of(
                        Variable.YEAR, year,
                        Variable.FIRST_SWEEP_AT, Date.from(firstSweepAt),
                        Variable.CLOSES_AT, Date.from(closesAt)))
                .correlateStartMessage()
                .getProcessInstanceId();
    }

    @Override
    public void closeAt(String instanceId, Instant closesAt) {
        Job timer = management
                .createJobQuery()
                .processInstanceId(instanceId)
                .activityId(Element.CLOSING_DATE_REACHED)
                .singleResult();
        if (timer != null) {
            management.setJobDuedate(timer.getId(), Date.from(closesAt));
        }
        runtime.setVariable(instanceId, Variable.CLOSES_AT, Date.from(closesAt));
    }

    @Override
    public void close(String instanceId) {
        try {
            runtime.createMessageCorrelation(Message.SEASON_CLOSED)
                    .processInstanceId(instanceId)
                    .correlate();
        } catch (OptimisticLockingException met) {
            throw new OptimisticLockingFailureException("season instance " + instanceId, met);
        }
    }
}
