package org.nianbao.review.reviewcase.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks now and then for steps and timers whose tries are used up: the engine would leave their filing lying for ever and
 * say nothing. Raises an alarm and gives each another try; the first round comes with the start of the service, so that a
 * release which takes the cause away also frees what was stuck.
 */
@Component
public class StuckJobRounds {

    private static final Logger LOG = LoggerFactory.getLogger(StuckJobRounds.class);

    private final ManagementService management;
    private final RuntimeService runtime;

    StuckJobRounds(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** One round. */
    @Scheduled(fixedDelayString = "${nianbao.review.stuck-steps-every:15m}")
    public void goRound() {
        management.createJobQuery().noRetriesLeft().list().forEach(this::tryAgain);
    }

    private void tryAgain(Job stuck) {
        LOG.error(
                "ALARM: a step of {} has failed too often and gets another try: {}",
                businessKey(stuck),
                stuck.getExceptionMessage());
        try {
            management.setJobRetries(stuck.getId(), 1);
        } catch (ProcessEngineException met) {
            // another instance of this service was faster, or the step is no longer wanted
            LOG.info("job {} is left to the next round: {}", stuck.getId(), met.toString());
        }
    }

    private @Nullable String businessKey(Job stuck) {
        @Nullable
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(stuck.getProcessInstanceId())
                .singleResult();
        return instance == null ? stuck.getProcessInstanceId() : instance.getBusinessKey();
    }
}
