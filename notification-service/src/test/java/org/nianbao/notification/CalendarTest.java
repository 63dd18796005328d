package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** The due date comes as a calendar entry that moves when the date moves, read back by a calendar library. */
class CalendarTest extends ServiceTest {

    @Test
    void showsTheDateMovesItAndTakesItAway() throws Exception {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.dueSoon("CLERK"));
        Calendar first = calendar(letter(township, 1));
        assertEntry(first, township, "PUBLISH", "2027-01-22", 0, "CONFIRMED");

        broker.send(township.filingId(), township.extendedTo("2027-01-29"));
        Calendar moved = calendar(letter(township, 2));
        assertEntry(moved, township, "PUBLISH", "2027-01-29", 1, "CONFIRMED");
        assertThat(stamp(moved)).isGreaterThan(stamp(first));

        broker.send(township.filingId(), township.submitted(1));
        assertEntry(calendar(letter(township, 3)), township, "CANCEL", "2027-01-29", 2, "CANCELLED");

        // the date is over; a second submission says nothing more of it
        broker.send(township.filingId(), township.submitted(2));
        assertThat(MailOffice.attachment(letter(township, 4), "due-date.ics")).isEmpty();
    }

    @Test
    void takesTheDateAwayWhenTheAgencyIsExempted() throws Exception {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.exempted());
        assertEntry(calendar(letter(township, 1)), township, "CANCEL", "2027-01-22", 1, "CANCELLED");
    }

    @Test
    void isReadByThePersonAndByAdministrators() throws Exception {
        Township township = newTownship();
        broker.send(township.filingId(), township.opened());
        soon().until(() -> jdbc.sql("select count(*) from filing where id = ?")
                        .param(township.filingId())
                        .query(Integer.class)
                        .single()
                == 1);
        String path = "/api/v1/recipients/" + township.clerkSubject() + "/calendar.ics";
        String clerk = Api.token(township.clerkSubject(), "clerk", township.code(), null);
        String leader = Api.token(township.leaderSubject(), "leader", township.code(), null);

        assertEntry(parsed(api().text(clerk, path)), township, "PUBLISH", "2027-01-22", 0, "CONFIRMED");
        assertThat(api().text(Api.administrator(), path)).contains("UID:" + township.filingId() + "@nianbao");
        assertThat(api().get(leader, path).status()).isEqualTo(404);
        assertThat(api().get(null, path).status()).isEqualTo(401);
    }

    @Test
    void showsAnAuthorityTheDatesOfItsRegion() throws Exception {
        Township one = new Township("410787001");
        Township two = new Township("410787002");
        broker.send(one.filingId(), one.openedIn("410787"));
        broker.send(two.filingId(), two.openedIn("410787"));
        register(Township.person("u-authority-410787", "王芳", "a@example.cn", "AUTHORITY", null, "410787"));
        String path = "/api/v1/recipients/u-authority-410787/calendar.ics";
        soon().untilAsserted(() -> {
            List<VEvent> entries = parsed(api().text(Api.administrator(), path)).getComponents();
            assertThat(entries).hasSize(2);
        });
    }

    private static void assertEntry(
            Calendar calendar, Township township, String method, String day, int sequence, String status) {
        List<VEvent> entries = calendar.getComponents();
        assertThat(entries).hasSize(1);
        VEvent entry = entries.get(0);
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getRequiredProperty("METHOD").getValue()).isEqualTo(method);
        assertThat(value(entry, "UID")).isEqualTo(township.filingId() + "@nianbao");
        assertThat(value(entry, "DTSTART")).isEqualTo(day.replace("-", ""));
        assertThat(value(entry, "SEQUENCE")).isEqualTo(String.valueOf(sequence));
        assertThat(value(entry, "STATUS")).isEqualTo(status);
        assertThat(value(entry, "SUMMARY")).endsWith("2026年度报告报送期限");
    }

    private static String stamp(Calendar calendar) {
        List<VEvent> entries = calendar.getComponents();
        return value(entries.get(0), "DTSTAMP");
    }

    private static String value(VEvent entry, String property) {
        return entry.getRequiredProperty(property).getValue();
    }

    /** The number-th letter to the clerk. */
    private MimeMessage letter(Township township, int number) {
        soon().until(() -> office.lettersTo(township.clerkMail()).size() >= number);
        return office.lettersTo(township.clerkMail()).get(number - 1);
    }

    private static Calendar calendar(MimeMessage letter) throws Exception {
        BodyPart file = MailOffice.attachment(letter, "due-date.ics").orElseThrow();
        assertThat(file.getContentType()).contains("text/calendar").contains("method=");
        return parsed(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
