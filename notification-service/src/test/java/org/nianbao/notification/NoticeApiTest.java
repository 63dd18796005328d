package org.nianbao.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Who sees which notices, page by page, and who confirms them. */
class NoticeApiTest extends ServiceTest {

    @Test
    void showsTheAgencysPeopleWhatWasSentToTheAgencyAndNothingElse() {
        Township township = filedTownship();
        String clerk = Api.token(township.clerkSubject(), "clerk", township.code(), null);

        assertThat(visible(clerk, township))
                .containsExactlyInAnyOrder(township.clerkSubject(), township.leaderSubject());
        assertThat(visible(Api.token("u-stranger", "clerk", "410799999", null), township))
                .isEmpty();
        // a reviewer sees the own notices
        assertThat(visible(Api.token(reviewer(township), "secrecy", null, "410781"), township))
                .containsExactly(reviewer(township));
        // the same person, no longer registered as clerk
        register(township.clerk().replace("true", "false"));
        assertThat(visible(clerk, township)).containsExactly(township.clerkSubject());
    }

    @Test
    void showsAnAuthorityTheFilingsOfItsRegionsAndAnAdministratorAll() {
        Township township = filedTownship();
        List<String> everybody = List.of(township.clerkSubject(), township.leaderSubject(), reviewer(township));

        assertThat(visible(Api.token("u-a1", "authority", null, "410700"), township))
                .containsAll(everybody);
        assertThat(visible(Api.token("u-a2", "authority", null, "410721"), township))
                .isEmpty();
        assertThat(visible(Api.administrator(), township)).containsAll(everybody);
        assertThat(visible(Api.token("u-l9", "leader", null, "410000"), township))
                .containsExactlyInAnyOrder(township.clerkSubject(), township.leaderSubject());
    }

    @Test
    void showsAddressesOnlyToThoseTheyBelongTo() {
        Township township = filedTownship();
        String clerk = Api.token(township.clerkSubject(), "clerk", township.code(), null);
        for (JsonNode notice :
                page(clerk, "?filing=" + township.filingId()).get("items").values()) {
            boolean own = notice.get("recipient").asString().equals(township.clerkSubject());
            JsonNode address = notice.get("deliveries").get(0).get("address");
            assertThat(address.isNull()).isEqualTo(!own);
        }
    }

    @Test
    void pagesThroughAllNoticesWithoutLosingOrRepeatingOne() {
        Township township = filedTownship();
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = page(Api.administrator(), "?filing=" + township.filingId() + "&limit=1" + after);
            page.get("items")
                    .values()
                    .forEach(notice -> ids.add(notice.get("id").asString()));
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asString();
        } while (!after.isEmpty());

        assertThat(ids).hasSize(notices(township.filingId()).size()).doesNotHaveDuplicates();
        assertThat(page(Api.administrator(), "?recipient=" + township.clerkSubject())
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(page(Api.administrator(), "?state=FAILED&filing=" + township.filingId())
                        .get("items")
                        .size())
                .isZero();
    }

    @Test
    void takesTheConfirmationOfTheRecipientOnlyAndKeepsTheFirst() {
        Township township = filedTownship();
        String clerk = Api.token(township.clerkSubject(), "clerk", township.code(), null);
        String leader = Api.token(township.leaderSubject(), "leader", township.code(), null);
        String path = "/api/v1/notices/" + noticeOf(township, township.clerkSubject()) + "/acknowledgement";

        assertThat(api().post(leader, path).status()).isEqualTo(403);
        assertThat(api().post(Api.token("u-stranger", "clerk", "410799999", null), path)
                        .status())
                .isEqualTo(404);
        Api.Answer first = api().post(clerk, path);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().get("acknowledgedAt").asString()).startsWith("2027-01-12T");
        assertThat(api().post(clerk, path).body().get("acknowledgedAt"))
                .isEqualTo(first.body().get("acknowledgedAt"));
        String ofThis = "?filing=" + township.filingId() + "&acknowledged=";
        assertThat(page(clerk, ofThis + "true").get("items").values())
                .singleElement()
                .satisfies(
                        notice -> assertThat(notice.get("recipient").asString()).isEqualTo(township.clerkSubject()));
        assertThat(page(clerk, ofThis + "false").get("items").values())
                .noneMatch(notice -> notice.get("recipient").asString().equals(township.clerkSubject()));
    }

    @ParameterizedTest
    @CsvSource({
        "?filing=2026, 400, invalid-fields",
        "?filing=%27%20or%201%3D1, 400, invalid-fields",
        "?filing=2026-%00, 400, ",
        "?recipient=%E6%9D%8E%E6%95%8F, 400, invalid-fields",
        "?state=LOST, 400, ",
        "?state=sent, 400, ",
        "?acknowledged=perhaps, 400, ",
        "?limit=0, 400, bad-limit",
        "?limit=many, 400, bad-limit",
        "?after=made-up, 400, bad-cursor",
        "/1/acknowledgement, 405, method-not-allowed",
        "/nowhere, 404, not-found",
    })
    void refusesABadQuestion(String question, int status, String code) {
        Api.Answer answer = api().get(Api.administrator(), "/api/v1/notices" + question);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.body().get("code").asString()).isEqualTo(code);
        }
    }

    @Test
    void refusesAConfirmationOfWhatIsNoNotice() {
        assertThat(api().post(Api.administrator(), "/api/v1/notices/17/acknowledgement")
                        .status())
                .isEqualTo(400);
        Api.Answer unknown =
                api().post(Api.administrator(), "/api/v1/notices/" + UUID.randomUUID() + "/acknowledgement");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body().get("code").asString()).isEqualTo("notice-not-found");
    }

    @Test
    void wantsALogin() {
        assertThat(api().get(null, "/api/v1/notices").status()).isEqualTo(401);
        assertThat(api().post(null, "/api/v1/notices/" + UUID.randomUUID() + "/acknowledgement")
                        .status())
                .isEqualTo(401);
    }

    /** A township whose report was submitted and lies at the desk of one reviewer of its own. */
    private Township filedTownship() {
        Township township = newTownship();
        register(Township.person(reviewer(township), "孙丽", "reviewer@example.cn", "SECRECY", township.code(), null));
        broker.send(township.filingId(), township.opened());
        broker.send(township.filingId(), township.submitted(1));
        broker.send(township.filingId(), township.deskOpened("SECRECY", township.code()));
        soon().until(() -> notices(township.filingId()).stream()
                        .map(notice -> notice.get("recipient").asString())
                        .filter(
                                List.of(township.clerkSubject(), township.leaderSubject(), reviewer(township))
                                        ::contains)
                        .count()
                == 3);
        return township;
    }

    private static String reviewer(Township township) {
        return "u-r-" + township.code();
    }

    private String noticeOf(Township township, String subject) {
        return notices(township.filingId()).stream()
                .filter(notice -> notice.get("recipient").asString().equals(subject))
                .map(notice -> notice.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> visible(String token, Township township) {
        return page(token, "?filing=" + township.filingId()).get("items").values().stream()
                .map(notice -> notice.get("recipient").asString())
                .toList();
    }

    private JsonNode page(String token, String query) {
        Api.Answer answer = api().get(token, "/api/v1/notices" + query);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
