package org.nianbao.review;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.nianbao.review.reviewcase.process.EngineJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What Boot 4 and Camunda 7 must do together; nobody else tests this combination. */
class BootWithCamundaTest extends ServiceTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EngineJobs engineJobs;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private List<MessageHandler> handlers;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void deploysTheModelsAndTheTables() {
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getKey)
                .contains("annual-report", "reporting-season");
        assertThat(decisions
                        .evaluateDecisionTableByKey(
                                "reminder-ladder", Variables.createVariables().putValue("daysLeft", 7))
                        .getSingleResult()
                        .<String>getEntry("step"))
                .isEqualTo("DUE_IN_7");
    }

    @Test
    void keepsItsTablesInASchemaOfTheirOwn() {
        assertThat(jdbc.sql("select table_schema from information_schema.tables where table_name ilike 'act_ru_job'")
                        .query(String.class)
                        .single())
                .isEqualTo("camunda");
        assertThat(jdbc.sql("select table_schema from information_schema.tables where table_name = 'review_case'")
                        .query(String.class)
                        .single())
                .isEqualTo("public");
        assertThat(jdbc.sql("select count(*) from pg_indexes where indexname = 'nianbao_job_due'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void changesOurTablesAndTheEnginesInOneTransactionOrNeither() {
        String filing = Situations.unusedFiling();
        IncomingMessage message = new IncomingMessage(
                UUID.randomUUID(),
                EventType.FILING_OPENED.ceType(),
                "/submission-service",
                filing,
                clock.instant(),
                1,
                "nianbao.submission.v1",
                filing,
                EventJson.write(Situations.opening(filing)));
        TransactionTemplate one = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> one.executeWithoutResult(status -> {
                    handle(message);
                    assertThat(jobs.waitingAt(filing)).containsExactly("Drafting");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(ledger.state(filing)).isEqualTo("-");
        assertThat(jobs.instances(filing)).isEmpty();

        one.executeWithoutResult(status -> handle(message));
        assertThat(ledger.state(filing)).isEqualTo("DRAFTING");
        assertThat(jobs.waitingAt(filing)).containsExactly("Drafting");
    }

    @Test
    void setsTimersToInstantsOfBusinessTime() {
        String filing = situations.opened();
        assertThat(jobs.all(filing))
                .extracting(Job::getDuedate)
                .containsExactly(Date.from(Instant.parse("2024-01-19T16:00:00Z")));
    }

    @Test
    void keepsInstantsTheSameWhateverTheZoneOfTheMachine() {
        String filing = situations.opened();
        assertThat(jdbc.sql("""
                                select j.duedate_::text from camunda.act_ru_job j
                                join process_run r on r.instance_id = j.process_instance_id_ where r.filing_id = ?""").param(filing).query(String.class).single()).isEqualTo("2024-01-19 16:00:00");
    }

    @Test
    void takesUpAStepThatWasLockedInAnotherBusinessTime() {
        String filing = situations.opened();
        situations.submit(filing, 1);
        jdbc.sql("""
                        update camunda.act_ru_job set lock_owner_ = 'killed', lock_exp_time_ = '2099-01-01'
                        where process_instance_id_ = (select instance_id from process_run where filing_id = ?)""").param(filing).update();

        engineJobs.start();
        jobs.executor().start();

        try {
            await().atMost(120, SECONDS).until(() -> ledger.tasks(filing).size() == 2);
        } finally {
            jobs.executor().shutdown();
        }
    }

    @Test
    void executesAsynchronousStepsAndTimersByItself() {
        String filing = situations.opened();
        situations.submit(filing, 1);
        String silent = situations.opened();
        clock.set("2024-01-20T00:00:01+08:00");
        jobs.executor().start();
        try {
            await().atMost(120, SECONDS).until(() -> ledger.tasks(filing).size() == 2);
            await().atMost(120, SECONDS)
                    .until(() -> ledger.events(silent, "filing-overdue").size() == 1);
            assertThat(api.get("/actuator/health").ok().json().path("status").asString())
                    .isEqualTo("UP");
        } finally {
            jobs.executor().shutdown();
        }
        assertThat(api.get("/actuator/health").status()).isEqualTo(503);
    }

    @Test
    void letsModelsNameTheirDelegatesAndNothingElse() {
        assertThat(valueOf("${validateReport}")).isInstanceOf(JavaDelegate.class);
        assertThatThrownBy(() -> valueOf("${dataSource}")).hasStackTraceContaining("Cannot resolve identifier");
    }

    private Object valueOf(String expression) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> configuration
                        .getExpressionManager()
                        .createExpression(expression)
                        .getValue(new ExecutionEntity()));
    }

    private void handle(IncomingMessage message) {
        handlers.stream()
                .filter(handler -> handler.types().contains(message.type()))
                .forEach(handler -> handler.handle(message));
    }
}
