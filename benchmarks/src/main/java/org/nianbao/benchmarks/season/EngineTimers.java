package org.nianbao.benchmarks.season;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.nianbao.parts.LocalPostgres;

/**
 * The same without sets: a process instance with a timer for each filing. Opening writes the filing's row and the message and
 * starts the instance, a transaction each, on as many threads as a service receives with; the timer that fires writes the
 * reminder's row and the message in the engine's own transaction, by a job executor as review-service has it.
 */
final class EngineTimers implements AutoCloseable {

    private static final int RECEIVERS = 3;
    private static final int EXECUTORS = 4;
    private static final String KEY = "reminded-by-timer";
    private static final long POLL = 50_000_000L;

    private final Database database;
    private final ProcessEngine engine;

    EngineTimers(Database database) throws SQLException {
        this.database = database;
        database.execute("""
                create table filing (id text primary key, opened_at timestamptz not null);
                create table reminder (filing_id text primary key references filing, recorded_at timestamptz not null);
                create table message (id bigint generated always as identity primary key, key text not null,
                    body text not null)""");
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(database.url()).setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername(LocalPostgres.USER).setJdbcPassword(LocalPostgres.USER);
        configuration.setJdbcMaxActiveConnections(RECEIVERS + EXECUTORS + 3);
        configuration.setDatabaseSchemaUpdate("true").setHistory("activity").setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(Map.of("remind", (JavaDelegate) execution -> remind(execution.getProcessBusinessKey())));
        engine = configuration.buildProcessEngine();
        tune(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor());
        BpmnModelInstance model = Bpmn.createExecutableProcess(KEY)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent()
                .timerWithDate("${due}")
                .serviceTask()
                .camundaDelegateExpression("${remind}")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(KEY + ".bpmn", model)
                .deploy();
    }

    /** As application.yaml of review-service has it. */
    private static void tune(JobExecutor executor) {
        org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor threads =
                (org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor) executor;
        threads.setCorePoolSize(EXECUTORS);
        threads.setMaxPoolSize(EXECUTORS);
        threads.setQueueSize(40);
        threads.setMaxJobsPerAcquisition(20);
        threads.setWaitTimeInMillis(500);
        threads.setMaxWait(2000);
        threads.setBackoffTimeInMillis(50);
        threads.setMaxBackoff(1000);
    }

    /** Opens so many filings, each with its timer; seconds. */
    double open(int round, int filings) throws Exception {
        Date due = Date.from(Instant.now().minusSeconds(1));
        ExecutorService receivers = Executors.newFixedThreadPool(RECEIVERS);
        long began = System.nanoTime();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int receiver = 0; receiver < RECEIVERS; receiver++) {
                int first = receiver;
                all.add(receivers.submit(() -> {
                    for (int number = first; number < filings; number += RECEIVERS) {
                        open(round + "-" + number, due);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            receivers.shutdown();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void open(String filing, Date due) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    write("insert into filing (id, opened_at) values (?, now())", filing);
                    write("insert into message (key, body) values (?, '{\"opened\":true}')", filing);
                    return engine.getRuntimeService().startProcessInstanceByKey(KEY, filing, Map.of("due", due));
                });
    }

    private static void remind(String filing) {
        write("insert into reminder (filing_id, recorded_at) values (?, now())", filing);
        write("insert into message (key, body) values (?, '{\"reminded\":true}')", filing);
    }

    /** On the connection, and so in the transaction, of the engine. */
    private static void write(String sql, String filing) {
        Connection connection =
                Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, filing);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the timers fire until every filing of the round has its reminder; seconds. */
    double remind(int round, int filings) throws Exception {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        String reminded = "select count(*) from reminder where filing_id like '" + round + "-%'";
        long began = System.nanoTime();
        executor.start();
        while (database.count(reminded) < filings) {
            LockSupport.parkNanos(POLL);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        executor.shutdown();
        return seconds;
    }

    @Override
    public void close() {
        engine.close();
    }
}
