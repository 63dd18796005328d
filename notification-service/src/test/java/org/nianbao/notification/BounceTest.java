package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nianbao.events.EventType;
import org.nianbao.events.notification.NoticeFailed;
import tools.jackson.databind.JsonNode;

/** A mail that a server had taken and that comes back later is not lost. */
class BounceTest extends ServiceTest {

    @Test
    void marksTheDeliveryAsFailedAndTellsTheAuthority() {
        Township township = new Township("410790001");
        register(
                township.clerk(),
                Township.person(
                        "u-authority-410790", "王芳", "authority-410790@example.cn", "AUTHORITY", null, "410790"));
        broker.send(township.filingId(), township.openedIn("410790"));
        broker.send(township.filingId(), township.dueSoon("CLERK"));
        JsonNode delivery = sent(township);

        office.bounce(delivery.get("id").asString(), "delayed", "4.4.1", "connection timed out");
        office.bounce(delivery.get("id").asString(), "failed", "5.1.1", "smtp; 550 5.1.1 no such user here");
        soon().until(() -> clerksNotice(township).get("state").asString().equals("FAILED"));
        office.bounce(delivery.get("id").asString(), "failed", "5.1.1", "smtp; 550 5.1.1 no such user here");

        soon().untilAsserted(() ->
                assertThat(office.lettersTo("authority-410790@example.cn")).hasSize(1));
        assertThat(MailOffice.text(
                        office.lettersTo("authority-410790@example.cn").get(0)))
                .contains("李敏")
                .contains("距报送期限还有7天")
                .contains("550 5.1.1 no such user here");
        soon().untilAsserted(
                        () -> assertThat(broker.sent(EventType.NOTICE_FAILED, township.filingId(), NoticeFailed.class))
                                .singleElement()
                                .satisfies(event -> assertThat(event.reason()).startsWith("退信 5.1.1")));
        soon().until(() -> office.unreadBounces() == 0);
        assertThat(jdbc.sql("select outcome from delivery_attempt where delivery_id = cast(? as uuid) order by number")
                        .param(delivery.get("id").asString())
                        .query(String.class)
                        .list())
                .containsExactly("SENT", "BOUNCED");
    }

    @Test
    void leavesAloneWhatIsNoBounceOfOurs() {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.dueSoon("CLERK"));
        JsonNode delivery = sent(township);
        office.bounce("no-delivery-of-ours", "failed", "5.1.1", "smtp; 550");
        office.bounce("11111111-2222-3333-4444-555555555555", "failed", "5.1.1", "smtp; 550");
        office.post("nianbao@localhost", "你好", "请问什么时候截止？");
        soon().until(() -> office.unreadBounces() == 0);
        assertThat(delivery.get("state").asString()).isEqualTo("SENT");
        assertThat(clerksNotice(township).get("state").asString()).isEqualTo("SENT");
    }

    private JsonNode sent(Township township) {
        soon().until(() -> deliveries(township.filingId()).stream()
                .anyMatch(delivery -> delivery.get("state").asString().equals("SENT")));
        return clerksNotice(township).get("deliveries").get(0);
    }

    private JsonNode clerksNotice(Township township) {
        return notices(township.filingId()).stream()
                .filter(notice -> notice.get("recipient").asString("").equals(township.clerkSubject()))
                .findFirst()
                .orElseThrow();
    }
}
