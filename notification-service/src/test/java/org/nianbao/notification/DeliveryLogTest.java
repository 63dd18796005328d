package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** What was told to whom about an agency, how, when, and what came of it. */
class DeliveryLogTest extends ServiceTest {

    @Test
    void tellsOfEveryAttemptAndOfTheConfirmation() {
        Township township = toldTownship();
        JsonNode log = api().get(
                        Api.administrator(), "/api/v1/notices/delivery-log?year=2026&agency=" + township.code())
                .body()
                .get("items");
        assertThat(log.size()).isEqualTo(2);
        JsonNode entry = log.values().stream()
                .filter(one -> one.get("recipient").asString().equals(township.clerkSubject()))
                .findFirst()
                .orElseThrow();
        JsonNode delivery = entry.get("deliveries").get(0);
        JsonNode attempts = delivery.get("attempts");
        assertThat(entry.get("acknowledgedAt").asString()).startsWith("2027-01-12T");
        assertThat(delivery.get("address").asString()).isEqualTo(township.clerkMail());
        assertThat(attempts.get(0).get("outcome").asString()).isEqualTo("POSTPONED");
        assertThat(attempts.get(0).get("detail").asString()).contains("451 4.7.1");
        assertThat(attempts.get(attempts.size() - 1).get("outcome").asString()).isEqualTo("SENT");
        assertThat(attempts.get(attempts.size() - 1).get("reference").asString())
                .isEqualTo("<" + delivery.get("id").asString() + "@localhost>");
        assertThat(api().get(Api.administrator(), "/api/v1/notices/delivery-log?year=2025&agency=" + township.code())
                        .body()
                        .get("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void isATableForSpreadsheetsToo() {
        Township township = toldTownship();
        String table = api().text(Api.administrator(), "/api/v1/notices/delivery-log.csv?agency=" + township.code());
        assertThat(table)
                .startsWith("\uFEFF\"通知编号\",\"类别\"")
                .contains("\"已发出\"")
                .contains("\"暂缓\"");
        assertThat(table.split("\r\n")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void masksAddressesForTheAuthorityAndShowsStrangersNothing() {
        Township township = toldTownship();
        String path = "/api/v1/notices/delivery-log?agency=" + township.code();
        String authority = Api.token("u-authority-of-log", "authority", null, "410781");
        List<JsonNode> seen =
                api().get(authority, path).body().get("items").values().stream().toList();
        assertThat(seen)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(
                                entry.get("deliveries").get(0).get("address").asString())
                        .contains("***@example.cn"));
        assertThat(seen.toString()).doesNotContain(township.clerkMail());
        String stranger = Api.token("u-stranger", "clerk", "410799999", null);
        assertThat(api().get(stranger, path).body().get("items").isEmpty()).isTrue();
        assertThat(api().get(null, path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update delivery_attempt set detail = 'all well'",
                "delete from delivery_attempt",
                "truncate delivery_attempt",
                "delete from delivery_line",
                "delete from delivery",
                "update delivery set address = 'somebody-else@example.cn'",
                "update delivery set text = 'something else' where title is not null",
                "update notice set text = 'something else'",
                "delete from notice",
            })
    void cannotBeChangedAfterwards(String tampering) {
        toldTownship();
        assertThatThrownBy(() -> jdbc.sql(tampering).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?agency=",
                "?agency=%E5%AE%89",
                "?agency=4107&year=soon",
                "?agency=4107&year=7",
                "?agency=4107&x=1"
            })
    void refusesABadQuestion(String question) {
        assertThat(api().get(Api.administrator(), "/api/v1/notices/delivery-log" + question)
                        .status())
                .isEqualTo(400);
    }

    /** A township whose clerk got a mail at the second attempt and confirmed it. */
    private Township toldTownship() {
        Township township = newTownship();
        office.door().answer("RCPT TO:<" + township.clerkMail(), "451 4.7.1 greylisted");
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.approved());
        soon().until(() -> deliveries(township.filingId()).stream()
                .anyMatch(delivery -> delivery.get("lastFailure").asString("").contains("greylisted")));
        office.door().passEverything();
        soon().until(() -> notices(township.filingId()).stream()
                .allMatch(notice -> notice.get("state").asString().equals("SENT")));
        String clerk = Api.token(township.clerkSubject(), "clerk", township.code(), null);
        notices(township.filingId()).stream()
                .filter(notice -> notice.get("recipient").asString().equals(township.clerkSubject()))
                .forEach(notice ->
                        api().post(clerk, "/api/v1/notices/" + notice.get("id").asString() + "/acknowledgement"));
        return township;
    }
}
