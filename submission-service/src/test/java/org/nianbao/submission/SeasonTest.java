package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Seasons and the filings they open. */
class SeasonTest extends ServiceTest {

    private static final int AGENCIES = 620;

    @Test
    void opensTheFilingsOfManyAgenciesInBatchesAndListsThemPageByPage() {
        jdbc.sql("""
                        insert into agency (code, name, aliases, kind, region_code, rule_making_power, active)
                        select 'M' || lpad(n::text, 4, '0'), '单位' || n, '{}', 'DEPARTMENT', '410721', false, true
                        from generate_series(1, ?) n""").param(AGENCIES).update();
        season(2021);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> administrator
                        .get("/api/v1/seasons/2021")
                        .json()
                        .at("/filingsOpened")
                        .asBoolean());
        jdbc.sql("update agency set active = false where code like 'M%'").update();

        Api authority = nobody.as(Api.authority("410721"));
        Set<String> seen = new HashSet<>();
        String path = "/api/v1/filings?year=2021&state=OPEN&limit=200";
        String after = "";
        int pages = 0;
        do {
            Answer page = authority.get(path + after).expect(200);
            page.json()
                    .at("/items")
                    .values()
                    .forEach(item ->
                            assertThat(seen.add(item.at("/id").asString())).isTrue());
            after = page.text("/next").isEmpty() ? "" : "&after=" + page.text("/next");
            pages++;
        } while (!after.isEmpty());
        assertThat(seen).hasSize(AGENCIES + 1).contains("2021-410721001").doesNotContain("2021-410781101");
        assertThat(pages).isEqualTo(4);
        assertThat(events("2021-M0620")).containsExactly("filing-opened");
        assertThat(authority
                        .get("/api/v1/filings?year=2021&agency=M0007")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(clerk("410781101")
                        .get("/api/v1/filings?year=2021")
                        .json()
                        .at("/items")
                        .values())
                .extracting(item -> item.at("/agencyCode").asString())
                .containsExactly("410781101");
    }

    @Test
    void takesTheStatutoryDatesWhenNobodySaysOtherwise() {
        administrator
                .post("/api/v1/seasons", "{\"year\":2024,\"closesAt\":\"" + YEAR_AHEAD + "-06-30T00:00:00Z\"}")
                .expect(201);
        JsonNode dates = administrator.get("/api/v1/seasons/2024").json().at("/dueDates");
        assertThat(dates.values())
                .extracting(date -> date.at("/agencyKind").asString() + " "
                        + date.at("/publishBy").asString())
                .containsExactly(
                        "DEPARTMENT 2025-01-31",
                        "GOVERNMENT_OFFICE 2025-01-31",
                        "TOWNSHIP 2025-01-31",
                        "COUNTY_GOVERNMENT 2025-02-20",
                        "PREFECTURE_GOVERNMENT 2025-03-10",
                        "PROVINCE_GOVERNMENT 2025-03-31",
                        "VERTICAL_SYSTEM 2025-03-31");
        assertThat(clerk("410781101")
                        .get("/api/v1/filings/2024-410781101")
                        .json()
                        .at("/overdue")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void closesAndReopensASeasonAndOpensFilingsForAgenciesThatCameLater() {
        season(2022);
        agency("410781L01", "卫辉市数据局", "DEPARTMENT", "410781");
        Api authority = nobody.as(Api.authority("410000"));
        authority.get("/api/v1/filings/2022-410781L01").expect(404);
        authority.post("/api/v1/seasons/2022/openings", "").expect(200);
        assertThat(authority.get("/api/v1/filings/2022-410781L01").expect(200).text("/stateLabel"))
                .isEqualTo("填报中");

        authority.post("/api/v1/seasons/2022/closing", "").expect(200);
        assertThat(authority
                        .post("/api/v1/seasons/2022/closing", "")
                        .expect(409)
                        .code())
                .isEqualTo("season-closed");
        assertThat(authority
                        .post("/api/v1/seasons/2022/reopening", "{\"closesAt\":\"9999-07-01T00:00:00Z\"}")
                        .expect(422)
                        .code())
                .isEqualTo("dates-not-plausible");
        authority
                .post("/api/v1/seasons/2022/reopening", "{\"closesAt\":\"" + YEAR_AHEAD + "-07-01T00:00:00Z\"}")
                .expect(200);
        assertThat(events("2022")).containsExactly("season-opened", "season-closed", "season-reopened");
    }

    @Test
    void closesASeasonByItselfWhenItsTimeIsUp() {
        season(2020);
        jdbc.sql("update season set closes_at = now() - interval '1 minute' where year = 2020")
                .update();
        await().atMost(Duration.ofSeconds(120))
                .until(() -> events("2020").equals(List.of("season-opened", "season-closed")));
    }

    @Test
    void tellsTheOthersWhenTheRegisterChanges() {
        agency("410781R01", "卫辉市史志办", "DEPARTMENT", "410781");
        String body = """
                {"code":"410781R01","name":"卫辉市地方史志办公室","aliases":["卫辉市史志办"],"kind":"DEPARTMENT",
                 "regionCode":"410781","active":false}""";
        administrator.put("/api/v1/agencies/410781R01", body).expect(200);
        assertThat(administrator.get("/api/v1/agencies/410781R01").text("/name"))
                .isEqualTo("卫辉市地方史志办公室");
        assertThat(events("410781R01")).containsExactly("agency-changed", "agency-changed");
    }
}
