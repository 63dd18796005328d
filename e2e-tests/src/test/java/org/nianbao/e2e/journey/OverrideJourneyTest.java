package org.nianbao.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianbao.e2e.stack.Cast;
import org.nianbao.e2e.stack.DemoAgency;
import org.nianbao.e2e.stack.FilingOnStage;
import org.nianbao.e2e.stack.StackUnderTest;
import org.nianbao.e2e.stack.Topics;
import org.nianbao.stack.client.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A report that is silent on the processing fee goes its way with a written reason, which the desks see. */
class OverrideJourneyTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String REASON = "本年度没有收到申请，无收费事项，主管领导同意。";

    private final StackUnderTest stack = StackUnderTest.get();
    private final Cast cast = new Cast();

    @Test
    void publishesAReportWithAnOverrideThatTheDesksHaveSeen() {
        // a filing that no other journey drives
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.XINXIANG, 2022);
        ObjectNode report = filing.proposedReport();
        ((ObjectNode) report.get("sections")).put("otherMatters", "无。");
        String etag = filing.saveDraft(report);

        Answer unanswered = submit(filing, etag, List.of());
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(unanswered.json().get("code").asString()).isEqualTo("findings-unanswered");
        assertThat(unanswered
                        .json()
                        .at("/unanswered")
                        .valueStream()
                        .map(one -> one.get("id").asString()))
                .containsExactly("N-10:S6");
        assertThat(submit(filing, etag, List.of(override(" "))).status()).isEqualTo(400);
        assertThat(submit(filing, etag, List.of(override(REASON), override("另一个理由")))
                        .status())
                .isEqualTo(422);
        assertThat(filing.state()).isEqualTo("OPEN");

        submit(filing, etag, List.of(override(REASON))).require();
        filing.awaitTask("AUTHORITY");
        JsonNode seen = cast.as("authority")
                .get("/api/v1/cases/" + filing.id())
                .require()
                .json();
        assertThat(seen.at("/submission/overrides").toString()).contains("N-10:S6", REASON);
        assertThat(seen.at("/validation/findings").toString()).contains("N-10:S6");
        assertThat(seen.at("/validation/blocks").asBoolean()).isFalse();
        filing.approveEverywhere();
        filing.awaitState("PUBLISHED");
        assertThat(cast.anybody().get(filing.publicPath()).require().body()).contains("六、其他需要报告的事项");
        assertThatTheTraceGoesOn(filing);
    }

    private void assertThatTheTraceGoesOn(FilingOnStage filing) {
        Topics topics = new Topics(stack.bootstrapServers());
        Map<String, String> traces = new LinkedHashMap<>();
        for (String topic : List.of("nianbao.submission.v1", "nianbao.review.v1")) {
            topics.of(topic, filing.id()).forEach(event -> traces.put(event.type(), event.trace()));
        }
        assertThat(traces).containsEntry("nianbao.report-submitted.v1", TRACE);
        assertThat(traces.get("nianbao.report-approved.v1")).startsWith("00-");
        assertThat(traces)
                .as("what the publication was made of")
                .containsEntry("nianbao.report-published.v1", traces.get("nianbao.report-approved.v1"));
    }

    private static Map<String, String> override(String reason) {
        return Map.of("findingId", "N-10:S6", "reason", reason);
    }

    /** Hands in with these answers about the fee and good ones about everything else. */
    private static Answer submit(FilingOnStage filing, String etag, List<Map<String, String>> aboutTheFee) {
        Map<String, Object> body = new LinkedHashMap<>(filing.submissionBody());
        List<Object> overrides = new ArrayList<>(aboutTheFee);
        for (Object other : (List<?>) body.getOrDefault("overrides", List.of())) {
            if (!"N-10:S6".equals(((Map<?, ?>) other).get("findingId"))) {
                overrides.add(other);
            }
        }
        body.put("overrides", overrides);
        return filing.clerk()
                .post(filing.path() + "/submissions", body, Map.of("If-Match", etag, "traceparent", TRACE));
    }
}
