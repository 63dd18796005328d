package org.nianbao.review;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Executes what is due in the engine, one job after the other. */
class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MovableClock clock;

    /** From here on nothing is executed unless a test says so. */
    void onlyByHand() {
        if (executor().isActive()) {
            executor().shutdown();
        }
    }

    JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** Executes everything due of a filing or a season, also what comes due by it. */
    int runDue(String businessKey) {
        int executed = 0;
        for (List<Job> due = due(businessKey); !due.isEmpty(); due = due(businessKey)) {
            management.executeJob(due.get(0).getId());
            executed++;
        }
        return executed;
    }

    /** Tries what is due of a filing once each, as the job executor does: a job that meets another step is left. */
    void tryDue(String businessKey) {
        for (Job job : due(businessKey)) {
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException met) {
                LOG.info("job {} of {} met another step: {}", job.getId(), businessKey, met.toString());
            }
        }
    }

    private List<Job> due(String businessKey) {
        return all(businessKey).stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(Date.from(clock.instant())))
                .toList();
    }

    List<Job> all(String businessKey) {
        return instances(businessKey).stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    List<ProcessInstance> instances(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    /** Ids of the elements in which the instance of a filing waits. */
    List<String> waitingAt(String businessKey) {
        return instances(businessKey).stream()
                .flatMap(instance -> runtime.getActiveActivityIds(instance.getId()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
