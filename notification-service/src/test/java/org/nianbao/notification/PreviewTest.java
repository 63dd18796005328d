package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who would be sent what by a run, word for word, and nothing is sent. */
class PreviewTest extends ServiceTest {

    private static final String PATH = "/api/v1/notices/previews";

    @Test
    void showsTheVeryWordsThatTheRunThenSends() {
        Township one = new Township("410788001");
        Township two = new Township("410788002");
        open(one, two);
        String mail = "authority-410788@example.cn";
        register(Township.person("u-authority-410788", "王芳", mail, "AUTHORITY", null, "410788"), one.clerk());

        JsonNode preview = api().post(Api.administrator(), PATH, dryRun(reminder(one), reminder(two)))
                .body();
        assertThat(preview.get("letters").size()).isEqualTo(2);
        JsonNode digest = letter(preview, "u-authority-410788");
        assertThat(digest.get("channels").get(0).asString()).isEqualTo("EMAIL");
        assertThat(digest.get("filings").size()).isEqualTo(2);
        assertThat(preview.get("nobody").get(0).get("filingId").asString()).isEqualTo(two.filingId());
        assertThat(preview.get("nobody").get(0).get("role").asString()).isEqualTo("CLERK");
        assertThat(notices(one.filingId())).isEmpty();

        broker.send(one.filingId(), one.dueSoon("CLERK", "AUTHORITY"));
        broker.send(two.filingId(), two.dueSoon("CLERK", "AUTHORITY"));
        soon().untilAsserted(() -> assertThat(office.lettersTo(mail)).hasSize(1));
        assertThat(MailOffice.text(office.lettersTo(mail).get(0))
                        .replace("\r\n", "\n")
                        .strip())
                .isEqualTo(digest.get("text").asString().strip());
        soon().untilAsserted(() -> assertThat(office.lettersTo(one.clerkMail())).hasSize(1));
        assertThat(MailOffice.text(office.lettersTo(one.clerkMail()).get(0))
                        .replace("\r\n", "\n")
                        .strip())
                .isEqualTo(letter(preview, one.clerkSubject())
                        .get("text")
                        .asString()
                        .strip());
    }

    @Test
    void keepsAnAuthorityToItsRegionAndOthersOut() {
        Township township = new Township("410789001");
        open(township);
        String body = dryRun(reminder(township));
        String elsewhere = Api.token("u-authority-elsewhere", "authority", null, "410700");
        JsonNode preview = api().post(elsewhere, PATH, body).body();
        assertThat(preview.get("letters").isEmpty()).isTrue();
        assertThat(preview.get("unknown").get(0).asString()).isEqualTo(township.filingId());
        String clerk = Api.token("u-clerk", "clerk", township.code(), null);
        assertThat(api().post(clerk, PATH, body).status()).isEqualTo(403);
        assertThat(api().post(null, PATH, body).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"runDate\":\"2027-01-15\",\"reminders\":[]}",
                "{\"runDate\":\"tomorrow\",\"reminders\":[]}",
                "{\"runDate\":\"2027-01-15\",\"reminders\":[null]}",
                "{\"runDate\":\"2027-01-15\",\"reminders\":[{\"filingId\":\"x\"}]}",
            })
    void refusesWhatIsNoDryRun(String body) {
        assertThat(api().post(Api.administrator(), PATH, body).status()).isEqualTo(400);
    }

    private void open(Township... townships) {
        for (Township township : townships) {
            broker.send(township.filingId(), township.openedIn(township.code().substring(0, 6)));
            soon().until(() -> jdbc.sql("select count(*) from filing where id = ?")
                            .param(township.filingId())
                            .query(Integer.class)
                            .single()
                    == 1);
        }
    }

    private static JsonNode letter(JsonNode preview, String subject) {
        return preview.get("letters").values().stream()
                .filter(letter -> letter.get("recipient").asString().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** As review-service answers to a dry run. */
    private static String dryRun(String... reminders) {
        return "{\"year\":2026,\"runDate\":\"2027-01-15\",\"dryRun\":true,\"day\":\"WORKING_DAY\",\"note\":\"\",\"reminders\":["
                + String.join(",", reminders) + "]}";
    }

    private static String reminder(Township township) {
        return ("{\"filingId\":\"%s\",\"agencyName\":\"x\",\"submitBy\":\"2027-01-22\",\"daysLeft\":7,"
                        + "\"step\":\"DUE_IN_7\",\"recipientRoles\":[\"CLERK\",\"AUTHORITY\"]}")
                .formatted(township.filingId());
    }
}
