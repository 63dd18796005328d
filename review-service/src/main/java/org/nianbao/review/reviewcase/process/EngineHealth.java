package org.nianbao.review.reviewcase.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the engine answers and works; Camunda's own indicators are absent under Boot 4. */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private static final Duration OVERDUE = Duration.ofMinutes(5);

    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineJobs jobs;
    private final Clock clock;

    EngineHealth(RuntimeService runtime, ManagementService management, EngineJobs jobs, Clock clock) {
        super("the engine does not answer");
        this.runtime = runtime;
        this.management = management;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long incidents = runtime.createIncidentQuery().count();
        long overdue = management
                .createJobQuery()
                .duedateLowerThan(Date.from(clock.instant().minus(OVERDUE)))
                .withRetriesLeft()
                .active()
                .count();
        health.status(jobs.active() ? "UP" : "DOWN")
                .withDetail("jobExecutorActive", jobs.active())
                .withDetail("incidents", incidents)
                .withDetail("overdueJobs", overdue);
    }
}
