package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nianbao.events.submission.Declaration;
import org.nianbao.events.submission.Region;
import org.nianbao.events.submission.ReportSubmitted;
import org.nianbao.events.submission.SeasonClosed;
import org.nianbao.events.submission.SeasonOpened;
import tools.jackson.databind.JsonNode;

class InspectionModesTest extends ServiceTest {

    private static final List<Region> PREFECTURE = Situations.COUNTY.subList(0, 2);
    private static final LocalDate BY = LocalDate.of(2024, 1, 19);
    private static final AtomicInteger PREFECTURES = new AtomicInteger(419901);

    @Test
    void informsInspectionWhereTheTableSaysSo() {
        String filing = situations.opened("VERTICAL_SYSTEM", Situations.COUNTY, 2023, BY);
        throughTwoDesks(filing);
        assertThat(ledger.state(filing)).isEqualTo("APPROVED");
        assertThat(inspection(filing).path("mode").asString()).isEqualTo("INFORMED");
        assertThat(ledger.count(
                        "select count(*) from inspection_choice where filing_id = :filing and informed_at is not null",
                        filing))
                .isEqualTo(1);
    }

    @Test
    void drawsSoThatAnybodyCanDrawAgainWhereTheTableSaysSampled() {
        boolean inspectedOne = false;
        boolean sparedOne = false;
        for (int i = 0; i < 60 && !(inspectedOne && sparedOne); i++) {
            String filing = sampled();
            submission.say(filing, flawless(filing, 1));
            jobs.runDue(filing);
            throughTheDesks(filing);
            JsonNode choice = inspection(filing);
            boolean inspected = choice.path("inspected").asBoolean();
            assertThat(choice.path("risks")).as(choice.toString()).isEmpty();
            assertThat(ledger.state(filing)).isEqualTo(inspected ? "IN_REVIEW" : "APPROVED");
            // by the announced algorithm alone, without a line of the service
            byte[] hash = sha256(choice.path("seed").asString() + ":" + filing);
            long first = Long.parseLong(HexFormat.of().formatHex(hash).substring(0, 8), 16) & 0x7fffffffL;
            assertThat(choice.path("drawn").asLong()).isEqualTo(first % 10_000);
            assertThat(inspected)
                    .isEqualTo(first % 10_000 < choice.path("percent").asInt() * 100L);
            assertThat(choice.path("why").asString()).startsWith(inspected ? "抽查：被抽中" : "抽查：未被抽中");
            inspectedOne |= inspected;
            sparedOne |= !inspected;
        }
        assertThat(Map.of("inspected", inspectedOne, "spared", sparedOne))
                .containsEntry("inspected", true)
                .containsEntry("spared", true);
    }

    @Test
    void inspectsForARiskWhateverTheDrawSays() {
        String filing = sampled();
        // the usual example overrides a finding of severity B*
        situations.submitAndValidate(filing, 1);
        new Desks(api, jobs).giveBack(filing, "AUTHORITY");
        situations.submitAndValidate(filing, 2);
        new Desks(api, jobs).giveBack(filing, "AUTHORITY");
        clock.set("2024-01-19T23:10:00+08:00");
        situations.submitAndValidate(filing, 3);
        throughTheDesks(filing);

        assertThat(ledger.state(filing)).isEqualTo("IN_REVIEW");
        JsonNode choice = inspection(filing);
        assertThat(choice.path("risks"))
                .extracting(risk -> risk.path("code").asString())
                .containsExactly("RETURNED_TWICE", "OVERRIDDEN");
        assertThat(choice.path("why").asString()).contains("退回两次以上、有强制通过的问题");
        assertThat(ledger.count(
                        "select (facts ->> 'returns')::bigint from inspection_choice where filing_id = :filing and submission_number = 3",
                        filing))
                .isEqualTo(2);
        new Desks(api, jobs).approve(filing, "INSPECTION");
        assertThat(ledger.state(filing)).isEqualTo("APPROVED");
    }

    @Test
    void announcesTheSeedsHashAtTheOpeningAndTheSeedAtTheClose() {
        int year = 2041;
        String path = "/api/v1/seasons/" + year + "/inspection-draw";
        api.get(path).refused(404, "draw-not-found");
        submission.say(
                "2041", new SeasonOpened(year, List.of(), clock.instant().plusSeconds(9_000_000), clock.instant()));

        JsonNode announced = api.get(path).ok().json();
        assertThat(announced.path("seed").isNull()).isTrue();
        assertThat(announced.path("percent").asInt()).isEqualTo(20);
        assertThat(announced.path("algorithm").asString()).contains("SHA-256");
        assertThat(ledger.audited("season:2041")).contains("inspection-draw-fixed event");

        submission.say("2041", new SeasonClosed(year, clock.instant()));
        JsonNode told = api.get(path).ok().json();
        assertThat(HexFormat.of().formatHex(sha256(told.path("seed").asString())))
                .isEqualTo(told.path("commitment").asString())
                .isEqualTo(announced.path("commitment").asString());
        assertThat(api.get("/api/v1/seasons/soon/inspection-draw").status()).isEqualTo(400);
    }

    @Test
    void keepsTheSeedOfARunningSeasonFromWhoeverCouldTellAnAgency() {
        String filing = sampled();
        situations.submitAndValidate(filing, 1);
        throughTheDesks(filing);
        assertThat(inspection(filing).path("seed").isString()).isTrue();
        JsonNode seen = new Desks(api, jobs)
                .authority()
                .get("/api/v1/cases/" + filing)
                .ok()
                .json()
                .path("inspection");
        assertThat(seen.path("seed").isNull()).isTrue();
        assertThat(seen.path("drawn").isNumber()).isTrue();
    }

    @Test
    void putsTheSecrecyDeskOfAPrefecturesDepartmentIntoTheDepartment() {
        String filing = situations.opened("DEPARTMENT", PREFECTURE, 2023, BY);
        situations.submitAndValidate(filing, 1);
        assertThat(ledger.events(filing, "desk-opened"))
                .extracting(event -> event.path("desk").asString() + " "
                        + event.path("scope").asString())
                .containsExactlyInAnyOrder("AUTHORITY 410700", "SECRECY " + filing.substring(5));
    }

    /** A department of a prefecture of its own, beside which nobody writes the same text. */
    private String sampled() {
        String code = String.valueOf(PREFECTURES.getAndIncrement());
        return situations.opened(
                "DEPARTMENT", List.of(PREFECTURE.get(0), new Region(code, "某市", "PREFECTURE")), 2023, BY);
    }

    /** Nothing overridden. */
    private ReportSubmitted flawless(String filing, int number) {
        ReportSubmitted usual = situations.signed(
                filing,
                number,
                Situations.report(),
                "u-1003",
                situations.signatures(),
                new Declaration("u-2001", "leader"));
        return new ReportSubmitted(
                filing,
                number,
                number,
                usual.receiptNumber(),
                usual.submittedAt(),
                usual.submittedBy(),
                usual.drafters(),
                usual.signOffs(),
                usual.explanations(),
                List.of(),
                usual.declaration(),
                usual.ruleSet(),
                false,
                usual.report(),
                usual.answers());
    }

    private void throughTwoDesks(String filing) {
        situations.submitAndValidate(filing, 1);
        throughTheDesks(filing);
    }

    private void throughTheDesks(String filing) {
        Desks desks = new Desks(api, jobs);
        desks.approve(filing, "AUTHORITY");
        desks.approve(filing, "SECRECY");
    }

    private JsonNode inspection(String filing) {
        return new Desks(api, jobs)
                .inspection()
                .get("/api/v1/cases/" + filing)
                .ok()
                .json()
                .path("inspection");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
