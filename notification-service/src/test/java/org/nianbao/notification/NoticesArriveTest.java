package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.events.EventType;
import org.nianbao.events.notification.NoticeSent;
import tools.jackson.databind.JsonNode;

/** What happens to a filing reaches the right people by e-mail, and the API and the events say so. */
class NoticesArriveTest extends ServiceTest {

    @Test
    void tellsClerkAndLeaderThatTheReportWasSubmitted() throws Exception {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.submitted(1));

        soon().untilAsserted(() -> {
            assertThat(office.lettersTo(township.clerkMail())).hasSize(1);
            assertThat(office.lettersTo(township.leaderMail())).hasSize(1);
        });
        MimeMessage letter = office.lettersTo(township.clerkMail()).get(0);
        assertThat(letter.getSubject())
                .isEqualTo("卫辉市第" + township.code() + "乡人民政府2026年度报告已提交，回执号" + township.filingId() + "-0001");
        assertThat(MailOffice.text(letter))
                .startsWith("李敏，您好：")
                .contains("2027年1月12日 12:00提交")
                .contains("填报编号：" + township.filingId());
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void saysInTheListAndInAnEventThatTheNoticeWasSent() throws Exception {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.dueSoon("CLERK"));

        soon().until(() -> notices(township.filingId()).stream()
                .anyMatch(notice -> notice.get("state").asString().equals("SENT")));
        JsonNode notice = notices(township.filingId()).get(0);
        JsonNode delivery = notice.get("deliveries").get(0);
        assertThat(notice.get("kind").asString()).isEqualTo("filing-due-soon");
        assertThat(notice.get("recipient").asString()).isEqualTo(township.clerkSubject());
        assertThat(notice.get("title").asString()).contains("距报送期限还有7天");
        assertThat(delivery.get("state").asString()).isEqualTo("SENT");
        assertThat(delivery.get("attempts").asInt()).isEqualTo(1);
        assertThat(delivery.get("address").asString()).isEqualTo(township.clerkMail());
        String messageId = office.lettersTo(township.clerkMail()).get(0).getMessageID();
        assertThat(messageId).isEqualTo("<" + delivery.get("id").asString() + "@localhost>");

        soon().untilAsserted(() -> assertThat(broker.sent(EventType.NOTICE_SENT, township.filingId(), NoticeSent.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.recipient()).isEqualTo(township.clerkSubject());
                    assertThat(event.deliveryId()).isEqualTo(delivery.get("id").asString());
                    assertThat(event.kind()).isEqualTo("filing-due-soon");
                    assertThat(event.channel()).isEqualTo("EMAIL");
                }));
    }

    @Test
    void tellsAPersonWithTwoRolesOnce() {
        Township township = newTownship();
        register(township.clerk().replace("[\"CLERK\"]", "[\"CLERK\",\"LEADER\"]"));
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.approved());

        soon().untilAsserted(() ->
                assertThat(office.lettersTo(township.leaderMail())).hasSize(1));
        assertThat(notices(township.filingId())).hasSize(2);
        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(township.clerkMail())).hasSize(1));
    }

    @Test
    void tellsTheReviewersOfTheDeskInItsRegionAndInTheRegionsAbove() {
        Township township = newTownship();
        String there = "secrecy-county-" + township.code();
        String above = "secrecy-province-" + township.code();
        String elsewhere = "secrecy-elsewhere-" + township.code();
        register(
                Township.person("u-" + there, "孙丽", there + "@example.cn", "SECRECY", null, "410781"),
                Township.person("u-" + above, "周强", above + "@example.cn", "SECRECY", null, "410000"),
                Township.person("u-" + elsewhere, "吴兰", elsewhere + "@example.cn", "SECRECY", null, "410721"));
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.deskOpened("SECRECY", "410781"));

        soon().untilAsserted(() -> {
            assertThat(office.lettersTo(there + "@example.cn")).hasSize(1);
            assertThat(office.lettersTo(above + "@example.cn")).hasSize(1);
        });
        List<String> told = notices(township.filingId()).stream()
                .map(notice -> notice.get("recipient").asString())
                .toList();
        assertThat(told).contains("u-" + there, "u-" + above).doesNotContain("u-" + elsewhere);
    }

    @Test
    void escalatesToTheNearestAuthorityOnly() {
        Township township = newTownship();
        String near = "authority-county-" + township.code();
        String far = "authority-province-" + township.code();
        register(
                Township.person("u-" + near, "王芳", near + "@example.cn", "AUTHORITY", null, "410781"),
                Township.person("u-" + far, "陈明", far + "@example.cn", "AUTHORITY", null, "410000"));
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.overdue("LEADER", "AUTHORITY"));

        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(near + "@example.cn")).hasSize(1));
        assertThat(notices(township.filingId()))
                .extracting(notice -> notice.get("recipient").asString())
                .contains(township.leaderSubject(), "u-" + near)
                .doesNotContain("u-" + far, township.clerkSubject());
    }

    @Test
    void movesTheDatesThatLaterNoticesSpeakOf() {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.extendedTo("2027-01-29"));

        soon().untilAsserted(() -> assertThat(notices(township.filingId()))
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.get("title").asString()).endsWith("报送期限延至2027年1月29日（星期五）")));
        assertThat(jdbc.sql("select submit_by from filing where id = ?")
                        .param(township.filingId())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2027-01-29");
    }

    @Test
    void announcesWhatCameBeforeItsFilingAsSoonAsTheFilingIsKnown() {
        Township township = newTownship();
        broker.send(township.filingId(), township.dueSoon("CLERK"));
        soon().until(() -> jdbc.sql("select count(*) from early_event where filing_id = ?")
                        .param(township.filingId())
                        .query(Integer.class)
                        .single()
                == 1);
        assertThat(notices(township.filingId())).isEmpty();

        broker.send(township.filingId(), township.opened());
        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(township.clerkMail())).hasSize(1));
        assertThat(jdbc.sql("select count(*) from early_event where filing_id = ?")
                        .param(township.filingId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
