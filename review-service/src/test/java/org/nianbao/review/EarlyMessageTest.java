package org.nianbao.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.nianbao.review.reviewcase.application.ReceiveMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EarlyMessageTest extends ServiceTest {

    @Autowired
    private ReceiveMessage receive;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsASubmissionThatComesBeforeItsFilingAndDeliversItThen() {
        String filing = Situations.unusedFiling();
        submission.say(filing, situations.submitted(filing, 1, Situations.report()));
        assertThat(ledger.kept(filing)).containsExactly("EARLY");
        assertThat(receive.filingsToTry()).doesNotContain(filing);

        submission.say(filing, Situations.opening(filing));
        assertThat(receive.filingsToTry()).contains(filing);
        receive.deliverKept(filing);

        assertThat(ledger.kept(filing)).containsExactly("DELIVER");
        assertThat(ledger.state(filing)).isEqualTo("IN_REVIEW");
    }

    @Test
    void keepsAMessageThatTheEngineDoesNotWaitForAndUndoesWhatItHadBegun() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        // the case says rework, the process is still at the desks: only the engine knows that the message is early
        jdbc.sql("update review_case set state = 'REWORK' where filing_id = :filing")
                .param("filing", filing)
                .update();
        submission.say(filing, situations.submitted(filing, 2, Situations.report()));
        assertThat(ledger.kept(filing)).containsExactly("EARLY");
        assertThat(ledger.count("select count(*) from submission where filing_id = :filing", filing))
                .isEqualTo(1);
    }

    @Test
    void deliversWhatOneDeliveryMakesPossible() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        submission.say(filing, situations.published(filing, 1));
        submission.say(filing, situations.correctionOpened(filing));
        receive.deliverKept(filing);
        assertThat(ledger.kept(filing)).containsExactly("EARLY", "EARLY");

        new Desks(api, jobs).approveAll(filing);
        receive.deliverKept(filing);

        assertThat(ledger.kept(filing)).containsExactly("DELIVER", "DELIVER");
        assertThat(ledger.state(filing)).isEqualTo("CORRECTING");
    }

    @Test
    void putsStaleMessagesOnRecord() {
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        submission.say(filing, situations.submitted(filing, 1, Situations.report()));
        assertThat(ledger.kept(filing)).containsExactly("STALE");
        assertThat(ledger.tasks(filing)).hasSize(2);
    }

    @Test
    void takesAnEventOnceHoweverOftenItIsDelivered() {
        String filing = situations.opened();
        UUID id = UUID.randomUUID();
        var event = situations.submitted(filing, 1, Situations.report());
        submission.send(id, filing, event);
        submission.send(id, filing, event);
        submission.say(filing, situations.withdrawn(filing, 1));
        assertThat(submission.received(id)).isTrue();
        assertThat(ledger.kept(filing)).isEmpty();
        assertThat(ledger.state(filing)).isEqualTo("REWORK");
    }

    @Test
    void parksARecordThatFailsByItselfAndWhatComesBehindIt() {
        String filing = situations.opened();
        submission.send(UUID.randomUUID(), filing, "nianbao.report-submitted.v1", "{\"filingId\":1}".getBytes(UTF_8));
        submission.send(UUID.randomUUID(), filing, situations.exempted(filing));
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> ledger.count("select count(*) from parked_record where key = :filing", filing) == 2);
        assertThat(ledger.state(filing)).isEqualTo("DRAFTING");
        String parked = api.as("u-9001", "administrator")
                .get("/api/v1/operations/parked-records")
                .ok()
                .text();
        assertThat(parked).contains(filing);
        api.as("u-3001", "authority").get("/api/v1/operations/parked-records").refused(403, "forbidden");
    }
}
