package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The secrecy opinion is attached before anybody signs (D-01), and the case says what stands between it and publication. */
class SecrecyOpinionTest extends ServiceTest {

    @Autowired
    private JdbcClient jdbc;

    private Desks desks;
    private String filing;

    @BeforeEach
    void atTheDesks() {
        desks = new Desks(api, jobs);
        filing = situations.opened();
        situations.submitAndValidate(filing, 1);
    }

    @Test
    void isShownOnceItIsThereAndIsMissedUntilThen() {
        assertThat(caseOf().path("secrecyOpinion").isNull()).isTrue();
        assertThat(codes()).containsExactly("D-01");
        // nothing of 纪委 can be open before the secrecy desk has approved
        desks.approve(filing, "AUTHORITY");
        assertThat(ledger.tasks(filing)).containsExactly("AUTHORITY:DONE", "SECRECY:OPEN");
        assertThat(ledger.state(filing)).isEqualTo("IN_REVIEW");

        desks.approve(filing, "SECRECY");
        assertThat(caseOf().path("secrecyOpinion").path("by").asString()).isEqualTo("u-3002");
        assertThat(caseOf().path("secrecyOpinion").path("opinion").asString()).isEqualTo("同意公开");
        assertThat(codes()).isEmpty();
        clock.set("2024-02-01T09:00:00+08:00");
        assertThat(codes()).containsExactly("D-02");
    }

    @Test
    void isNeededForWhat纪委SignsAndForTheApproval() {
        desks.approve(filing, "AUTHORITY");
        desks.approve(filing, "SECRECY");
        String task = desks.claim(filing, "INSPECTION");
        // somebody takes the opinion out of our records
        String opinion = "decision where filing_id = '" + filing + "' and desk = 'SECRECY'";
        jdbc.sql("delete from " + opinion).update();

        desks.decide("INSPECTION", task, """
                {"decision":"APPROVE","opinion":"同意"}""").refused(409, "secrecy-opinion-missing");
        assertThat(ledger.state(filing)).isEqualTo("IN_REVIEW");
        desks.decide("INSPECTION", task, """
                {"decision":"RETURN","opinion":"缺保密审查意见","reasons":[{"code":"R12","text":"缺保密审查意见"}]}""").ok();
    }

    @Test
    void doesNotCountForALaterRevision() {
        desks.approve(filing, "SECRECY");
        desks.giveBack(filing, "AUTHORITY");
        situations.submitAndValidate(filing, 2);
        assertThat(caseOf().path("secrecyOpinion").isNull()).isTrue();
        assertThat(codes()).containsExactly("D-01");
    }

    private java.util.List<String> codes() {
        return caseOf().path("beforePublication")
                .valueStream()
                .map(finding -> finding.path("code").asString())
                .toList();
    }

    private JsonNode caseOf() {
        return desks.authority().get("/api/v1/cases/" + filing).ok().json();
    }
}
