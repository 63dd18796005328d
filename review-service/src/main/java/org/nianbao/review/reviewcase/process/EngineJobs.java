package org.nianbao.review.reviewcase.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/**
 * Readies the engine before it begins to execute timers and asynchronous steps, which the starter lets it do when the service
 * is up, and ends that first when the service goes down. Definitions are loaded before: jobs that find an empty cache
 * together fail.
 */
public final class EngineJobs implements SmartLifecycle {

    private final ProcessEngine engine;
    private final Runnable before;
    private volatile boolean running;

    /**
     * @param before done when the engine's tables are there and no job runs yet
     */
    public EngineJobs(ProcessEngine engine, Runnable before) {
        this.engine = engine;
        this.before = before;
    }

    @Override
    public void start() {
        before.run();
        loadDefinitions();
        running = true;
    }

    private void loadDefinitions() {
        ProcessEngineConfigurationImpl configuration = configuration();
        engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .list()
                .forEach(definition -> configuration
                        .getCommandExecutorTxRequired()
                        .execute(context -> configuration
                                .getDeploymentCache()
                                .findDeployedProcessDefinitionById(definition.getId())));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private JobExecutor executor() {
        return configuration().getJobExecutor();
    }

    /** Whether jobs are executed now. */
    public boolean active() {
        return executor().isActive();
    }

    @Override
    public void stop() {
        if (active()) {
            executor().shutdown();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
