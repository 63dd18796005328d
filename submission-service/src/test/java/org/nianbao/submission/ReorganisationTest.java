package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.parts.TokenMint;
import org.nianbao.report.json.ReportJson;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.application.Submissions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Agencies that are renamed, merged and abolished in mid-season, and people who leave them. */
class ReorganisationTest extends ServiceTest {

    private static final String COUNTY = "412400";
    private static final String DAY = "2024-06-01";
    private static final String BECAUSE = "\"effectiveOn\":\"" + DAY + "\",\"reason\":\"机构改革\"";
    private static final int YEAR = 2025;
    private static final int BEFORE = 2023;

    @Autowired
    private Filings filings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submissions submissions;

    @BeforeEach
    void aCountyOfItsOwn() {
        region(COUNTY, "新河县", "COUNTY", "410700");
    }

    @Test
    void aRenamedAgencyKeepsTheNameItFiledUnderAndMayUseEither() {
        String code = agency("R1", "新河县信访局");
        String filing = YEAR + "-" + code;
        publish(filing);

        Answer renamed = administrator
                .post("/api/v1/agencies/" + code + "/renaming", "{\"name\":\"新河县信访工作局\"," + BECAUSE + "}")
                .expect(200);

        assertThat(renamed.text("/agency/name")).isEqualTo("新河县信访工作局");
        assertThat(renamed.text("/agency/aliases/0")).isEqualTo("新河县信访局");
        assertThat(administrator.get("/api/v1/filings/" + filing).text("/agencyName"))
                .isEqualTo("新河县信访局");
        assertThat(nobody.get("/reports/" + YEAR + "/" + code).expect(200).body())
                .contains("新河县信访局（现新河县信访工作局）", "由“新河县信访局”更名为“新河县信访工作局”");
        clerk(code)
                .post("/api/v1/filings/" + filing + "/corrections", "{\"reason\":\"更名\"}")
                .expect(201);
        for (String title : List.of("新河县信访局", "新河县信访工作局", "新河县别的局")) {
            ObjectNode report = (ObjectNode) ReportJson.write(Seeds.XINFANG.report());
            report.put("year", YEAR).put("agencyName", title);
            report.put("title", title + YEAR + "年政府信息公开工作年度报告");
            Answer draft = clerk(code)
                    .put("/api/v1/filings/" + filing + "/draft", "{\"report\":" + report + "}", "If-Match", "*")
                    .expect(200);
            assertThat(draft.body().contains("\"code\":\"F-06\"")).as(title).isEqualTo(title.equals("新河县别的局"));
        }
        assertThat(events(code)).endsWith("agency-changed", "agency-changed");
        assertThat(audited("agency:" + code)).last().asString().startsWith("agency-renamed u-9001");
        assertThat(nobody.as(Api.clerk(code))
                        .get("/api/v1/agencies/" + code + "/changes")
                        .expect(200)
                        .text("/0/formerName"))
                .isEqualTo("新河县信访局");
    }

    @Test
    void aMergedAgencyLeavesItsOpenFilingToItsSuccessorAndItsReportsToThePublic() {
        String code = agency("M1", "新河县物价局");
        String successor = agency("M2", "新河县发展和改革委员会");
        String before = BEFORE + "-" + code;
        season(BEFORE);
        season(YEAR);
        publish(before);
        clerk(code)
                .put("/api/v1/filings/" + YEAR + "-" + code + "/draft", draft(YEAR), "If-Match", "\"0\"")
                .expect(200);

        Answer merged = administrator
                .post("/api/v1/agencies/" + code + "/merging", "{\"successor\":\"" + successor + "\"," + BECAUSE + "}")
                .expect(200);

        assertThat(merged.json().get("exemptFilings").toString()).isEqualTo("[\"" + YEAR + "-" + code + "\"]");
        Answer filing =
                administrator.get("/api/v1/filings/" + YEAR + "-" + code).expect(200);
        assertThat(filing.text("/state")).isEqualTo("EXEMPT");
        assertThat(filing.text("/exemption/reason"))
                .contains("并入“新河县发展和改革委员会”（" + successor + "），应报送的内容由该单位在其年报中一并报送。原因：机构改革");
        assertThat(filing.text("/exemption/by")).isEqualTo("u-9001");
        assertThat(filing.text("/exemption/at")).isNotEmpty();
        assertThat(events(YEAR + "-" + code)).contains("filing-exempted");
        assertThat(state(YEAR + "-" + successor)).isEqualTo("OPEN");
        assertThat(state(before)).isEqualTo("PUBLISHED");
        assertThat(nobody.get("/reports/" + BEFORE + "/" + code).expect(200).body())
                .contains("并入“新河县发展和改革委员会”");
        clerk(code).get("/api/v1/filings/" + YEAR + "-" + code + "/draft").expect(200);
        season(YEAR + 1);
        assertThat(administrator
                        .get("/api/v1/filings/" + (YEAR + 1) + "-" + code)
                        .status())
                .as("it files no more")
                .isEqualTo(404);
        assertThat(administrator
                        .post("/api/v1/agencies/" + code + "/abolition", "{" + BECAUSE + "}")
                        .expect(409)
                        .code())
                .isEqualTo("already-dissolved");
    }

    @Test
    void anAbolishedAgencyIsReleased() {
        String code = agency("A1", "新河县指挥部办公室");
        season(YEAR);

        administrator
                .post("/api/v1/agencies/" + code + "/abolition", "{" + BECAUSE + "}")
                .expect(200);

        assertThat(administrator.get("/api/v1/filings/" + YEAR + "-" + code).text("/exemptionReason"))
                .contains("撤销，没有承接单位，不再报送年报。原因：机构改革");
    }

    @Test
    void refusesWhatCannotBeMeant() {
        String code = agency("B1", "新河县档案局");
        String gone = agency("B2", "新河县旧局");
        administrator
                .post("/api/v1/agencies/" + gone + "/abolition", "{" + BECAUSE + "}")
                .expect(200);
        String path = "/api/v1/agencies/" + code;
        refused(path + "/renaming", "{\"name\":\"新河县档案局\"," + BECAUSE + "}", 422, "same-name");
        refused(path + "/renaming", "{\"name\":\" \"," + BECAUSE + "}", 400, "invalid-fields");
        refused(
                path + "/renaming",
                "{\"name\":\"新名\",\"effectiveOn\":\"2999-01-01\",\"reason\":\"x\"}",
                422,
                "effective-date");
        refused(path + "/abolition", "{\"effectiveOn\":\"" + DAY + "\",\"reason\":\" \"}", 400, "invalid-fields");
        refused(path + "/abolition", "{\"reason\":\"x\"}", 400, "invalid-fields");
        refused(path + "/merging", "{\"successor\":\"" + code + "\"," + BECAUSE + "}", 422, "own-successor");
        refused(path + "/merging", "{\"successor\":\"nobody\"," + BECAUSE + "}", 422, "no-such-successor");
        refused(path + "/merging", "{\"successor\":\"" + gone + "\"," + BECAUSE + "}", 422, "successor-dissolved");
        refused("/api/v1/agencies/nobody/abolition", "{" + BECAUSE + "}", 404, "not-found");
        assertThat(clerk(code).post(path + "/abolition", "{" + BECAUSE + "}").code())
                .isEqualTo("role-missing");
        assertThat(administrator.get("/api/v1/agencies/nobody/changes").status())
                .isEqualTo(404);
        assertThat(administrator.get(path + "/changes").body()).isEqualTo("[]");
    }

    private void refused(String path, String body, int status, String code) {
        assertThat(administrator.post(path, body).expect(status).code())
                .as(path)
                .isEqualTo(code);
    }

    @Test
    void whoeverComesAfterGoesOnWithTheDraftAndTheOldTokenCountsNoMore() {
        String code = agency("P1", "新河县教育局");
        season(YEAR);
        String draft = "/api/v1/filings/" + YEAR + "-" + code + "/draft";
        Api first = clerk(code);
        Api second = nobody.as(TokenMint.get().token("u-second", List.of("clerk"), code, null));
        Api leader = nobody.as(TokenMint.get().token("u-leader", List.of("leader"), code, null));
        first.put(draft, draft(YEAR), "If-Match", "\"0\"").expect(200);

        String departures = "/api/v1/agencies/" + code + "/departures";
        String leaves = "{\"subject\":\"u-clerk-" + code + "\",\"successor\":\"u-second\",\"reason\":\"岗位调整\"}";
        assertThat(second.post(departures, leaves).code()).isEqualTo("role-missing");
        assertThat(clerk("410781021").post(departures, leaves).status()).isEqualTo(404);
        assertThat(leader.post(departures, "{\"subject\":\"u-1\",\"successor\":\"u-1\",\"reason\":\"x\"}")
                        .expect(422)
                        .code())
                .isEqualTo("own-successor");
        leader.post(departures, leaves).expect(200);

        assertThat(first.get(draft).expect(404).code()).isEqualTo("not-found");
        assertThat(first.put(draft, draft(YEAR), "If-Match", "*").status()).isEqualTo(404);
        assertThat(first.get("/api/v1/filings").json().get("items")).isEmpty();
        assertThat(second.get(draft).expect(200).text("/savedBy")).isEqualTo("u-clerk-" + code);
        assertThat(second.put(draft, draft(YEAR), "If-Match", "\"1\"")
                        .expect(200)
                        .text("/savedBy"))
                .isEqualTo("u-second");
        assertThat(drafts.authors(new FilingId(YEAR, code))).contains("u-clerk-" + code, "u-second");
        assertThat(leader.get(departures).expect(200).text("/0/successor")).isEqualTo("u-second");
        assertThat(events(code)).hasSize(2);
        assertThat(audited("agency:" + code)).last().asString().startsWith("person-left u-leader");

        leader.post(departures + "/u-clerk-" + code + "/revocation", "{\"reason\":\"误录\"}")
                .expect(200);
        first.get(draft).expect(200);
        assertThat(leader.post(departures + "/u-nobody/revocation", "{\"reason\":\"误录\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsEveryExtensionWithItsReason() {
        String code = agency("E1", "新河县水利局");
        season(YEAR);
        String filing = YEAR + "-" + code;
        ReviewService.send(filing, ReviewService.extended(filing));

        await().atMost(Duration.ofSeconds(120))
                .until(() -> !administrator
                        .get("/api/v1/filings/" + filing)
                        .json()
                        .get("extensions")
                        .isEmpty());
        Answer view = administrator.get("/api/v1/filings/" + filing);
        assertThat(view.text("/extensions/0/submitBy")).isEqualTo("2099-02-10");
        assertThat(view.text("/extensions/0/publishBy")).isEqualTo("2099-02-20");
        assertThat(view.text("/extensions/0/reason")).isEqualTo("机构合并");
        assertThat(view.text("/extensions/0/by")).isEqualTo("u-3001");
        assertThat(view.json().get("exemption").isNull()).isTrue();
    }

    private String agency(String suffix, String name) {
        agency(COUNTY + suffix, name, "DEPARTMENT", COUNTY);
        return COUNTY + suffix;
    }

    private static String draft(int year) {
        ObjectNode report = (ObjectNode) ReportJson.write(Seeds.XINFANG.report());
        report.put("year", year);
        return "{\"report\":" + report + "}";
    }

    private void publish(String filing) {
        season(Integer.parseInt(filing.substring(0, 4)));
        new Situations(filings, drafts, submissions)
                .handIn(FilingId.parse(filing).orElseThrow(), Seeds.XINFANG.report());
        approve(filing, 1);
    }
}
