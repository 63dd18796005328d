package org.nianbao.review.season.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.nianbao.bpmn.ReportingSeasonModel.Message;
import org.nianbao.bpmn.ReportingSeasonModel.Variable;
import org.nianbao.review.season.application.SeasonProcess;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class EngineSeason implements SeasonProcess {

    private final RuntimeService runtime;

    EngineSeason(RuntimeService runtime) {
        this.runtime = runtime;
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
