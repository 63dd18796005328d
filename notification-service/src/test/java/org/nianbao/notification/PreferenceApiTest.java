package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** People choose their channels; what the law wants them to know they cannot switch off. */
class PreferenceApiTest extends ServiceTest {

    @Test
    void tellsByEmailWhoChoseNothingAndSaysWhatIsStatutory() {
        Township township = newTownship();
        JsonNode chosen = get(township).body();
        assertThat(chosen.get("kinds").values())
                .allSatisfy(kind ->
                        assertThat(kind.get("channels").get(0).asString()).isEqualTo("EMAIL"));
        assertThat(chosen.get("kinds").values())
                .filteredOn(kind -> kind.get("kind").asString().equals("filing-due-soon"))
                .singleElement()
                .satisfies(kind -> assertThat(kind.get("statutory").asString()).contains("第四十九条"));
        assertThat(chosen.get("open").values()).extracting(JsonNode::asString).containsExactly("EMAIL", "WEBHOOK");
    }

    @Test
    void leavesInTheApplicationWhatIsNotStatutoryAndSwitchedOff() {
        Township township = newTownship();
        assertThat(put(township, "{\"channels\":{\"report-approved\":[]}}").status())
                .isEqualTo(200);
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.approved());

        soon().untilAsserted(() ->
                assertThat(office.lettersTo(township.leaderMail())).hasSize(1));
        assertThat(office.lettersTo(township.clerkMail())).isEmpty();
        assertThat(notices(township.filingId()))
                .filteredOn(notice -> notice.get("recipient").asString().equals(township.clerkSubject()))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.get("state").asString()).isEqualTo("SENT");
                    assertThat(notice.get("deliveries").isEmpty()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'channels':{'filing-due-soon':[]}} | 422 | statutory-notice",
                "{'channels':{'report-returned':[]}} | 422 | statutory-notice",
                "{'channels':{'report-approved':['WEBHOOK']}} | 422 | channel-unavailable",
                "{'channels':{'report-approved':['SMS']},'mobile':'13900000000'} | 422 | channel-unavailable",
                "{'channels':{},'webhook':{'url':'http://evil.example.cn/x','secret':'0123456789abcdef'}} | 422 | webhook-refused",
                "{'channels':{},'webhook':{'url':'file:///etc/passwd','secret':'0123456789abcdef'}} | 422 | webhook-refused",
                "{'channels':{},'webhook':{'url':'http://u:p@localhost/x','secret':'0123456789abcdef'}} | 422 | webhook-refused",
                "{'channels':{},'webhook':{'url':'http://localhost/x'}} | 422 | webhook-secret-missing",
                "{'channels':{},'webhook':{'url':'http://localhost/x','secret':'short'}} | 400 | invalid-fields",
                "{'channels':{'report-lost':['EMAIL']}} | 400 | unknown-kind",
                "{'channels':{'report-approved':['PIGEON']}} | 400 | ",
                "{'channels':{},'mobile':'12345'} | 400 | invalid-fields",
                "{'channels':null} | 400 | invalid-fields",
                "{} | 400 | invalid-fields",
                "[] | 400 | ",
            })
    void refusesWhatCannotBeChosen(String body, int status, String code) {
        Township township = newTownship();
        Api.Answer answer = put(township, body.replace('\'', '"'));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.body().get("code").asString()).isEqualTo(code);
        }
    }

    @Test
    void isForThePersonAndForAdministratorsOnly() {
        Township township = newTownship();
        String path = path(township);
        String leader = Api.token(township.leaderSubject(), "leader", township.code(), null);
        assertThat(api().get(leader, path).status()).isEqualTo(404);
        assertThat(api().put(leader, path, "{\"channels\":{}}").status()).isEqualTo(404);
        assertThat(api().get(Api.administrator(), path).status()).isEqualTo(200);
        assertThat(api().get(Api.administrator(), "/api/v1/recipients/u-nobody/preferences")
                        .status())
                .isEqualTo(404);
        assertThat(api().get(null, path).status()).isEqualTo(401);
    }

    @Test
    void neverShowsTheSecretAndKeepsItWhileTheAddressStays() {
        Township township = newTownship();
        String address = "\"url\":\"http://localhost:1/hook\"";
        assertThat(put(township, "{\"channels\":{},\"webhook\":{" + address + ",\"secret\":\"0123456789abcdef\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(put(township, "{\"channels\":{},\"webhook\":{" + address + "}}")
                        .status())
                .isEqualTo(200);
        assertThat(get(township).body().toString()).doesNotContain("0123456789abcdef");
        assertThat(jdbc.sql("select webhook_secret from preference where subject = ?")
                        .param(township.clerkSubject())
                        .query(String.class)
                        .single())
                .isEqualTo("0123456789abcdef");
    }

    private Api.Answer get(Township township) {
        return api().get(clerk(township), path(township));
    }

    private Api.Answer put(Township township, String body) {
        return api().put(clerk(township), path(township), body);
    }

    private static String clerk(Township township) {
        return Api.token(township.clerkSubject(), "clerk", township.code(), null);
    }

    private static String path(Township township) {
        return "/api/v1/recipients/" + township.clerkSubject() + "/preferences";
    }
}
