package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.events.EventType;
import org.nianbao.events.notification.NoticeSent;
import org.nianbao.events.review.FilingDueSoon;
import org.nianbao.events.review.FilingOverdue;

/** A person gets one letter of a run, whatever number of filings it is about. */
class DigestTest extends ServiceTest {

    private static final int FILINGS = 12;

    @Test
    void tellsAnAuthorityOfAllFilingsOfARunInOneMail() throws Exception {
        List<Township> townships = openedTownships("410783");
        String mail = authorityOf("410783");
        LocalDate run = LocalDate.of(2027, 1, 15);
        townships.subList(0, 3).forEach(late -> broker.send(late.filingId(), overdue(late, run)));
        townships.subList(3, FILINGS).forEach(open -> broker.send(open.filingId(), dueSoon(open, run)));

        soon().untilAsserted(() -> assertThat(linesIn(mail)).isEqualTo(FILINGS));
        MimeMessage letter = office.lettersTo(mail).get(0);
        assertThat(office.lettersTo(mail)).hasSize(1);
        assertThat(letter.getSubject()).isEqualTo("【提醒】2027年1月15日（星期五）：12份年度报告尚未提交，其中3份已过期限");
        assertThat(MailOffice.text(letter)).contains("已过期限（您负责的地区），3份：").contains("临近报送期限（您负责的地区），9份：");
        townships.forEach(township -> assertThat(MailOffice.text(letter)).contains(township.filingId()));
        townships.forEach(township -> soon().untilAsserted(
                        () -> assertThat(broker.sent(EventType.NOTICE_SENT, township.filingId(), NoticeSent.class))
                                .anyMatch(sent -> sent.recipient().equals("u-authority-410783"))));
    }

    @Test
    void putsNoLineTwiceIntoADigestWhateverIsReceivedAgain() {
        List<Township> townships = openedTownships("410784");
        String mail = authorityOf("410784");
        LocalDate run = LocalDate.of(2027, 1, 15);
        List<UUID> events =
                IntStream.range(0, FILINGS).mapToObj(n -> UUID.randomUUID()).toList();
        for (int time = 1; time <= 3; time++) {
            for (int at = 0; at < FILINGS; at++) {
                Township township = townships.get(at);
                broker.send(events.get(at), township.filingId(), dueSoon(township, run));
            }
        }

        soon().untilAsserted(() -> assertThat(linesIn(mail)).isEqualTo(FILINGS));
        assertThat(office.lettersTo(mail)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from delivery_line join delivery on id = delivery_id where recipient = ?")
                        .param("u-authority-410784")
                        .query(Integer.class)
                        .single())
                .isEqualTo(FILINGS);
    }

    @Test
    void writesOnceOnTheFirstDayAfterTheDateThoughTimerAndSweepBothTell() {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        LocalDate run = LocalDate.of(2027, 1, 13);
        broker.send(township.filingId(), passed(township, "OVERDUE", List.of("CLERK", "LEADER"), run));
        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(township.clerkMail())).hasSize(1));

        broker.send(township.filingId(), passed(township, "OVERDUE_DAILY", List.of("CLERK"), run));
        broker.send(township.filingId(), passed(township, "OVERDUE_DAILY", List.of("CLERK"), run.plusDays(1)));
        soon().untilAsserted(
                        () -> assertThat(office.lettersTo(township.clerkMail())).hasSize(2));
        assertThat(office.lettersTo(township.leaderMail())).hasSize(1);
        soon().untilAsserted(() -> assertThat(notices(township.filingId()))
                .filteredOn(notice -> notice.get("recipient").asString("").equals(township.clerkSubject()))
                .hasSize(3)
                .allMatch(notice -> notice.get("state").asString().equals("SENT")));
    }

    private static FilingOverdue passed(Township township, String step, List<String> roles, LocalDate run) {
        return new FilingOverdue(township.filingId(), LocalDate.of(2027, 1, 12), 1, step, roles, run);
    }

    @Test
    void sendsAStragglerInASecondLetter() {
        List<Township> townships = openedTownships("410785");
        String mail = authorityOf("410785");
        LocalDate run = LocalDate.of(2027, 1, 15);
        townships.subList(1, FILINGS).forEach(open -> broker.send(open.filingId(), dueSoon(open, run)));
        soon().untilAsserted(() -> assertThat(office.lettersTo(mail)).hasSize(1));

        broker.send(townships.get(0).filingId(), dueSoon(townships.get(0), run));
        soon().untilAsserted(() -> assertThat(office.lettersTo(mail)).hasSize(2));
        // alone, it reads like any single notice
        assertThat(MailOffice.text(office.lettersTo(mail).get(1)))
                .contains("您负责的地区内")
                .contains("填报编号：" + townships.get(0).filingId());
    }

    @Test
    void keepsTwoRunsApart() {
        List<Township> townships = openedTownships("410786");
        String mail = authorityOf("410786");
        townships.forEach(open -> broker.send(open.filingId(), dueSoon(open, LocalDate.of(2027, 1, 15))));
        townships.forEach(open -> broker.send(open.filingId(), dueSoon(open, LocalDate.of(2027, 1, 18))));
        soon().untilAsserted(() -> assertThat(office.lettersTo(mail)).hasSize(2));
        assertThat(linesIn(mail)).isEqualTo(2 * FILINGS);
    }

    @Test
    void doesNotHoldBackWhatIsWorthALetterOfItsOwn() {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.submitted(1));
        soon().until(() -> deliveries(township.filingId()).size() == 2);
        assertThat(deliveries(township.filingId()))
                .allSatisfy(
                        delivery -> assertThat(delivery.get("digest").isNull()).isTrue());
    }

    private List<Township> openedTownships(String region) {
        List<Township> townships = new ArrayList<>();
        for (int number = 1; number <= FILINGS; number++) {
            Township township = new Township(region + "%03d".formatted(number));
            townships.add(township);
            broker.send(township.filingId(), township.openedIn(region));
        }
        return townships;
    }

    private String authorityOf(String region) {
        String mail = "authority-" + region + "@example.cn";
        register(Township.person("u-authority-" + region, "王芳", mail, "AUTHORITY", null, region));
        return mail;
    }

    /** How many filings the letters to an address name. */
    private int linesIn(String mail) {
        return office.lettersTo(mail).stream()
                .mapToInt(letter -> MailOffice.text(letter).split("（填报编号", -1).length - 1)
                .sum();
    }

    private static FilingDueSoon dueSoon(Township township, LocalDate run) {
        return new FilingDueSoon(
                township.filingId(), LocalDate.of(2027, 1, 22), 7, "DUE_IN_7", List.of("AUTHORITY"), run);
    }

    private static FilingOverdue overdue(Township township, LocalDate run) {
        return new FilingOverdue(
                township.filingId(), LocalDate.of(2027, 1, 12), 3, "URGING", List.of("AUTHORITY"), run);
    }
}
