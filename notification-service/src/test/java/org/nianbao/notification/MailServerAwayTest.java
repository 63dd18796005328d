package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.events.EventType;
import org.nianbao.events.notification.NoticeFailed;
import org.nianbao.notification.delivery.application.AttemptDelivery;
import org.nianbao.notification.delivery.application.Channel;
import org.nianbao.notification.delivery.application.Deliveries;
import org.nianbao.notification.delivery.application.Letters;
import org.nianbao.notification.delivery.application.ReleaseDeliveries;
import org.nianbao.notification.delivery.application.SettleDelivery;
import org.nianbao.notification.delivery.model.BackOff;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The mail server is away, refuses, or takes a letter while this service dies: nothing is lost. */
class MailServerAwayTest extends ServiceTest {

    @Autowired
    private AttemptDelivery attemptDelivery;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Letters letters;

    @Autowired
    private SettleDelivery settle;

    @Autowired
    private ReleaseDeliveries releaseDeliveries;

    @Autowired
    @Qualifier("emailChannel")
    private Channel email;

    @Autowired
    private BackOff backOff;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("deliveryWorkers")
    private SmartLifecycle workers;

    @Test
    void sendsEverythingOnceWhenTheMailServerIsBack() {
        List<Township> townships = List.of(newTownship(), newTownship(), newTownship(), newTownship());
        office.door().shut();
        townships.forEach(township -> {
            broker.send(township.filingId(), township.opened());
            broker.send(township.filingId(), township.submitted(1));
        });
        String filing = townships.get(0).filingId();
        soon().until(() -> notices(filing).size() == 2
                && notices(filing).stream()
                        .allMatch(notice -> delivery(notice).get("attempts").asInt() >= 2));
        assertThat(notices(filing)).allSatisfy(notice -> {
            assertThat(notice.get("state").asString()).isEqualTo("PENDING");
            assertThat(delivery(notice).get("lastFailure").asString()).contains("ConnectException");
        });

        office.door().open();
        townships.forEach(township -> soon().untilAsserted(() -> {
            assertThat(office.lettersTo(township.clerkMail())).hasSize(1);
            assertThat(office.lettersTo(township.leaderMail())).hasSize(1);
        }));
        soon().until(() -> notices(filing).stream()
                .allMatch(notice -> notice.get("state").asString().equals("SENT")));
        assertThat(jdbc.sql("""
                        select outcome from delivery_attempt join delivery on delivery.id = delivery_attempt.delivery_id
                          join delivery_line line on line.delivery_id = delivery.id
                         where line.filing_id = ? and number = attempts
                        """).param(filing).query(String.class).list()).containsOnly("SENT");
    }

    @Test
    void failsForGoodAndSaysSoWhenTheServerDoesNotKnowTheAddress() {
        Township township = newTownship();
        office.door().answer("RCPT TO:<" + township.clerkMail(), "550 5.1.1 no such user here");
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.submitted(1));

        soon().until(() -> state(township, township.clerkSubject()).equals("FAILED"));
        soon().until(() -> state(township, township.leaderSubject()).equals("SENT"));
        soon().untilAsserted(() -> assertThat(
                        broker.sent(EventType.NOTICE_FAILED, township.filingId(), NoticeFailed.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.recipient()).isEqualTo(township.clerkSubject());
                    assertThat(event.reason()).contains("550 5.1.1 no such user here");
                }));
        assertThat(office.lettersTo(township.clerkMail())).isEmpty();
    }

    @Test
    void triesAgainWhenTheServerSaysNotNow() {
        Township township = newTownship();
        office.door().answer("RCPT TO:<" + township.clerkMail(), "451 4.7.1 greylisted, come again");
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.dueSoon("CLERK"));
        soon().until(() -> notices(township.filingId()).stream()
                .anyMatch(notice -> delivery(notice).get("attempts").asInt() >= 2));
        assertThat(state(township, township.clerkSubject())).isEqualTo("PENDING");

        office.door().passEverything();
        soon().until(() -> state(township, township.clerkSubject()).equals("SENT"));
        assertThat(office.lettersTo(township.clerkMail())).hasSize(1);
    }

    @Test
    void sendsAgainWithTheSameMessageIdWhenTheProcessDiesBeforeItCouldWriteDownTheSuccess() throws Exception {
        workers.stop();
        Township township = newTownship();
        try {
            broker.send(township.filingId(), township.opened());
            broker.send(township.filingId(), township.dueSoon("CLERK"));
            soon().until(() -> notices(township.filingId()).size() == 1);
            soon().until(() -> releaseDeliveries.release());
            // the connection of a process that dies is closed, and its transaction rolled back
            new TransactionTemplate(transactions).executeWithoutResult(dying -> {
                assertThat(attemptDelivery.next(ChannelName.EMAIL)).isEqualTo(AttemptDelivery.Turn.WORKED);
                dying.setRollbackOnly();
            });
            assertThat(office.lettersTo(township.clerkMail())).hasSize(1);
            assertThat(state(township, township.clerkSubject())).isEqualTo("PENDING");
        } finally {
            workers.start();
        }

        soon().until(() -> state(township, township.clerkSubject()).equals("SENT"));
        var letters = office.lettersTo(township.clerkMail());
        assertThat(letters).hasSize(2);
        assertThat(letters.get(0).getMessageID()).isEqualTo(letters.get(1).getMessageID());
    }

    @Test
    void putsALetterAsideThatTheChannelChokesOn() {
        workers.stop();
        Township township = newTownship();
        try {
            broker.send(township.filingId(), township.opened());
            broker.send(township.filingId(), township.dueSoon("CLERK"));
            soon().until(() -> notices(township.filingId()).size() == 1);
            soon().until(() -> releaseDeliveries.release());
            AttemptDelivery choking =
                    new AttemptDelivery(deliveries, letters, List.of(new ChokingChannel()), settle, backOff);
            new TransactionTemplate(transactions)
                    .executeWithoutResult(attempt ->
                            assertThat(choking.next(ChannelName.EMAIL)).isEqualTo(AttemptDelivery.Turn.WORKED));
            JsonNode delivery = delivery(notices(township.filingId()).get(0));
            assertThat(delivery.get("state").asString()).isEqualTo("PENDING");
            assertThat(delivery.get("lastFailure").asString()).contains("a fault of the channel");
        } finally {
            workers.start();
        }
        soon().until(() -> state(township, township.clerkSubject()).equals("SENT"));
    }

    @Test
    void waitsWithoutEndForAMailServerThatIsAwayAndGivesUpOnlyALetterThatItRefuses() {
        workers.stop();
        Township township = newTownship();
        try {
            broker.send(township.filingId(), township.opened());
            broker.send(township.filingId(), township.submitted(1));
            soon().until(() -> notices(township.filingId()).size() == 2);
            // as if all the time that a letter is given had passed at the first attempt
            BackOff noPatience = new BackOff(
                    Duration.ZERO, Duration.ZERO, Duration.ofNanos(1).negated());
            AttemptDelivery impatient = new AttemptDelivery(deliveries, letters, List.of(email), settle, noPatience);
            TransactionTemplate transaction = new TransactionTemplate(transactions);
            office.door().shut();
            // an hour, with the longest pause between two looks
            for (int look = 0; look < 240; look++) {
                AttemptDelivery.Turn turn = transaction.execute(attempt -> impatient.next(ChannelName.EMAIL));
                assertThat(turn).isEqualTo(AttemptDelivery.Turn.CHANNEL_AWAY);
            }
            assertThat(notices(township.filingId()))
                    .allSatisfy(
                            notice -> assertThat(notice.get("state").asString()).isEqualTo("PENDING"));
            office.door().open();
            office.door().answer("RCPT TO:<" + township.clerkMail(), "451 4.7.1 come again");
            transaction.execute(attempt -> impatient.next(ChannelName.EMAIL));
            transaction.execute(attempt -> impatient.next(ChannelName.EMAIL));
        } finally {
            workers.start();
        }
        soon().until(() -> state(township, township.clerkSubject()).equals("FAILED"));
        soon().until(() -> state(township, township.leaderSubject()).equals("SENT"));
        assertThat(office.lettersTo(township.leaderMail())).hasSize(1);
    }

    private static final class ChokingChannel implements Channel {

        @Override
        public ChannelName name() {
            return ChannelName.EMAIL;
        }

        @Override
        public Outcome send(Delivery delivery, Letter letter) {
            throw new IllegalStateException("a fault of the channel");
        }
    }

    @Test
    void keepsANoticeThatNobodyCanBeFoundFor() {
        Township township = new Township("410799001");
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.dueSoon("CLERK", "BURSAR"));

        soon().until(() -> notices(township.filingId()).size() == 2);
        assertThat(notices(township.filingId())).allSatisfy(notice -> {
            assertThat(notice.get("state").asString()).isEqualTo("UNDELIVERABLE");
            assertThat(notice.get("recipient").isNull()).isTrue();
            assertThat(notice.get("deliveries").isEmpty()).isTrue();
        });
        assertThat(notices(township.filingId()))
                .extracting(notice -> notice.get("role").asString())
                .containsExactlyInAnyOrder("CLERK", "BURSAR");
    }

    private String state(Township township, String subject) {
        return notices(township.filingId()).stream()
                .filter(notice -> notice.get("recipient").asString().equals(subject))
                .map(notice -> notice.get("state").asString())
                .findFirst()
                .orElse("none");
    }

    private static JsonNode delivery(JsonNode notice) {
        return notice.get("deliveries").get(0);
    }
}
