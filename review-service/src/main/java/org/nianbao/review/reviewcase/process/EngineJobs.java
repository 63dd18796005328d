package org.nianbao.review.reviewcase.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/**
 * Begins to execute timers and asynchronous steps when the service is up, and ends first when it goes down. The definitions
 * are loaded before: jobs that find an empty cache together fail.
 */
public final class EngineJobs implements SmartLifecycle {

    private final ProcessEngine engine;
    private final Runnable before;
    private final boolean execute;
    private volatile boolean running;

    /**
     * @param before done when the engine's tables are there and no job runs yet
     * @param execute false: jobs are left alone
     */
    public EngineJobs(ProcessEngine engine, Runnable before, boolean execute) {
        this.engine = engine;
        this.before = before;
        this.execute = execute;
    }

    @Override
    public void start() {
        before.run();
        loadDefinitions();
        if (execute) {
            executor().start();
        }
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
