package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.report.json.ReportJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        JsonNode begun = administrator.get("/api/v1/seasons/2021").json().at("/opening");
        assertThat(begun.at("/opened").asInt()).isGreaterThanOrEqualTo(500);
        assertThat(begun.at("/total").asInt()).isGreaterThan(AGENCIES);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> administrator
                        .get("/api/v1/seasons/2021")
                        .json()
                        .at("/filingsOpened")
                        .asBoolean());
        // killed in the middle: what was done stays, the rest follows
        jdbc.sql("delete from filing_timeline where filing_id = '2021-M0600'").update();
        jdbc.sql("delete from filing where id = '2021-M0600'").update();
        jdbc.sql("""
                        update season_opening set finished_at = null, after_code = 'M0397',
                            opened = (select count(*) from agency where active and code <= 'M0397')
                        where year = 2021""").update();
        await().atMost(Duration.ofSeconds(120))
                .until(() -> administrator
                        .get("/api/v1/seasons/2021")
                        .json()
                        .at("/filingsOpened")
                        .asBoolean());
        administrator.get("/api/v1/filings/2021-M0600").expect(200);
        jdbc.sql("update agency set active = false where code like 'M%'").update();
        JsonNode season = administrator.get("/api/v1/seasons/2021").json();
        assertThat(season.at("/opening/state").asString()).isEqualTo("FINISHED");
        assertThat(season.at("/opening/opened").asInt())
                .isEqualTo(season.at("/opening/total").asInt())
                .isEqualTo(jdbc.sql("select count(*) from filing where year = 2021")
                        .query(Integer.class)
                        .single());

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
    void takesTheStatutoryDatesWhenNobodySaysOtherwisePastOnesOnlyOnPurposeAndNoneAfterTheClose() {
        String body = "{\"year\":2024,\"closesAt\":\"" + YEAR_AHEAD + "-06-30T00:00:00Z\"%s}";
        Answer refused =
                administrator.post("/api/v1/seasons", body.formatted("")).expect(422);
        assertThat(refused.code()).isEqualTo("dates-past");
        assertThat(refused.json().at("/errors/0/message").asString()).matches("政府部门：2025-01-\\d\\d前报送，2025-01-31前公布");
        String closingTooSoon = """
                {"year":2024,"acceptPastDates":true,"closesAt":"%d-01-01T00:00:00Z","dueDates":[
                 {"agencyKind":"TOWNSHIP","submitBy":"%d-02-01","publishBy":"%d-02-01"}]}""".formatted(YEAR_AHEAD, YEAR_AHEAD, YEAR_AHEAD);
        assertThat(administrator
                        .post("/api/v1/seasons", closingTooSoon)
                        .expect(422)
                        .code())
                .isEqualTo("closes-before-dates");
        administrator
                .post("/api/v1/seasons", body.formatted(",\"acceptPastDates\":true"))
                .expect(201);
        assertThat(audited("season:2024")).containsExactly("season-opened u-9001 [\"administrator\"] ip");
        assertThat(jdbc.sql("select after::text from audit_entry where chain = 'season:2024'")
                        .query(String.class)
                        .single())
                .containsPattern("acceptedPast.*COUNTY_GOVERNMENT");
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
        assertThat(authority
                        .post("/api/v1/seasons/2022/reopening", "{\"closesAt\":\"" + YEAR_AHEAD + "-01-31T15:59:59Z\"}")
                        .expect(422)
                        .code())
                .isEqualTo("closes-before-dates");
        authority
                .post("/api/v1/seasons/2022/reopening", "{\"closesAt\":\"" + YEAR_AHEAD + "-07-01T00:00:00Z\"}")
                .expect(200);
        assertThat(events("2022")).containsExactly("season-opened", "season-closed", "season-reopened");
    }

    @Test
    void freezesWhatAgenciesDoUntilItIsReopenedAndClosesByItself() {
        season(2020);
        Api authority = nobody.as(Api.authority("410000"));
        Api clerk = clerk("410781021");
        String filing = "/api/v1/filings/2020-410781021";
        String seasons = "/api/v1/seasons/2020";
        authority.post(seasons + "/freezing", "{}").expect(400);
        Answer frozen =
                authority.post(seasons + "/freezing", "{\"reason\":\"数据核对\"}").expect(200);
        assertThat(frozen.text("/state")).isEqualTo("FROZEN");
        assertThat(frozen.text("/freezing/reason")).isEqualTo("数据核对");
        authority.post(seasons + "/freezing", "{\"reason\":\"数据核对\"}").expect(409);

        String draft = "{\"report\":"
                + ReportJson.writeString(Seeds.XINFANG.report()).replace("\"year\":2023", "\"year\":2020") + "}";
        String handover = answersTo(JsonMapper.shared().createArrayNode());
        List<Answer> refused = List.of(
                clerk.put(filing + "/draft", draft, "If-Match", "*"),
                clerk.post(filing + "/submissions", handover, "If-Match", "*", "Idempotency-Key", "frozen"),
                clerk.post(filing + "/withdrawal", "{\"reason\":\"有误\"}"),
                clerk.post(filing + "/corrections", "{\"reason\":\"有误\"}"));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.expect(409).code()).isEqualTo("season-frozen");
            assertThat(answer.text("/detail")).contains("冻结");
        });
        authority
                .post("/api/v1/filings/2020-410781021/exemption", "{\"reason\":\"机构撤销\"}")
                .expect(200);

        Answer open = authority.post(seasons + "/reopening", "{}").expect(200);
        assertThat(open.text("/state")).isEqualTo("OPEN");
        assertThat(open.json().at("/freezing").isNull()).isTrue();
        clerk("410781101")
                .put("/api/v1/filings/2020-410781101/draft", draft, "If-Match", "*")
                .expect(200);
        authority.post(seasons + "/freezing", "{\"reason\":\"再次核对\"}").expect(200);
        jdbc.sql("update season set closes_at = now() - interval '1 minute' where year = 2020")
                .update();
        await().atMost(Duration.ofSeconds(120)).until(() -> events("2020").contains("season-closed"));
        assertThat(events("2020"))
                .containsExactly("season-opened", "season-frozen", "season-reopened", "season-frozen", "season-closed");
        // others look through the register of that year again
        assertThat(audited("season:2020"))
                .extracting(entry -> entry.split(" ")[0])
                .filteredOn(action -> action.startsWith("season-"))
                .isEqualTo(events("2020"));
    }

    @Test
    void saysByWhichHolidayNoticesItCounts() {
        season(2023);
        assertThat(administrator
                        .get("/api/v1/seasons/2023")
                        .json()
                        .at("/holidays")
                        .values())
                .extracting(year -> year.at("/year").asInt() + " "
                        + year.at("/notice").asString("") + year.at("/note").asString(""))
                .containsExactly("2024 国办发明电〔2023〕7号", YEAR_AHEAD + " 年度节假日安排未公布");
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

        String region = "{\"code\":\"410799\",\"name\":\"%s\",\"level\":\"COUNTY\",\"parentCode\":\"%s\"}";
        region("410799", "新县", "COUNTY", "410700");
        administrator
                .put("/api/v1/regions/410799", region.formatted("新区", "410000"))
                .expect(200);
        assertThat(events("410799")).containsExactly("region-changed", "region-changed");
        assertThat(audited("region:410799"))
                .extracting(entry -> entry.split(" ")[0])
                .containsExactly("region-entered", "region-changed");
        assertThat(administrator
                        .put("/api/v1/regions/410799", region.formatted("新区", "410799"))
                        .expect(422)
                        .code())
                .isEqualTo("region-cycle");
    }
}
