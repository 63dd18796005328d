package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.nianbao.review.reviewcase.process.StuckJobRounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A step of the engine that fails until somebody takes away the cause. */
class StuckStepTest extends ServiceTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ManagementService management;

    @Autowired
    private StuckJobRounds rounds;

    @Test
    void isTriedAgainByItselfWhenItsTriesAreUsedUp() {
        String filing = situations.opened();
        situations.submit(filing, 1);
        String report = report(filing);
        jdbc.sql("update submission set report = '{}' where filing_id = ?")
                .param(filing)
                .update();
        useUpTries(filing);
        assertThat(ledger.events(filing)).doesNotContain("report-validated");

        rounds.goRound();
        assertThat(job(filing).getRetries()).isEqualTo(1);
        useUpTries(filing);
        jdbc.sql("update submission set report = ?::jsonb where filing_id = ?")
                .params(report, filing)
                .update();
        rounds.goRound();
        clock.forward(Duration.ofMinutes(30));
        jobs.runDue(filing);

        assertThat(ledger.tasks(filing)).containsExactly("AUTHORITY:OPEN", "SECRECY:OPEN");
        assertThat(ledger.events(filing, "report-validated")).hasSize(1);
    }

    private void useUpTries(String filing) {
        while (job(filing).getRetries() > 0) {
            clock.forward(Duration.ofMinutes(30));
            jobs.tryDue(filing);
        }
    }

    private Job job(String filing) {
        return management
                .createJobQuery()
                .processInstanceId(jobs.instances(filing).get(0).getId())
                .singleResult();
    }

    private String report(String filing) {
        return jdbc.sql("select report from submission where filing_id = ?")
                .param(filing)
                .query(String.class)
                .single();
    }
}
