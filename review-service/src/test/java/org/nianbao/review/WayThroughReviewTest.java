package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WayThroughReviewTest extends ServiceTest {

    @Test
    void takesAReportThroughThreeDesksToItsPublication() {
        String filing = situations.opened();
        assertThat(jobs.waitingAt(filing)).containsExactly("Drafting");

        situations.submitAndValidate(filing, 1);
        assertThat(ledger.state(filing)).isEqualTo("IN_REVIEW");
        assertThat(ledger.tasks(filing)).containsExactly("AUTHORITY:OPEN", "SECRECY:OPEN");

        new Desks(api, jobs).approveAll(filing);
        assertThat(ledger.state(filing)).isEqualTo("APPROVED");
        assertThat(jobs.waitingAt(filing)).containsExactly("AwaitPublication");

        submission.say(filing, situations.published(filing, 1));
        assertThat(ledger.state(filing)).isEqualTo("PUBLISHED");
        assertThat(jobs.instances(filing)).isEmpty();
        assertThat(ledger.events(filing))
                .containsExactly(
                        "report-validated",
                        "desk-opened",
                        "desk-opened",
                        "desk-decided",
                        "desk-decided",
                        "desk-opened",
                        "desk-decided",
                        "report-approved");
        assertThat(ledger.lastEvent(filing, "report-approved").path("decisions").size())
                .isEqualTo(3);
        assertThat(ledger.audited(filing))
                .containsExactly(
                        "task-claimed ip",
                        "desk-decided ip",
                        "task-claimed ip",
                        "desk-decided ip",
                        "task-claimed ip",
                        "desk-decided ip",
                        "report-approved ip");
        // and all of it reaches the broker
        await().atMost(Duration.ofSeconds(120))
                .until(() ->
                        ledger.count("select count(*) from outbox where key = :filing and published_at is null", filing)
                                == 0);
    }
}
