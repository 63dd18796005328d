package org.nianbao.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.e2e.stack.Cast;
import org.nianbao.e2e.stack.DemoAgency;
import org.nianbao.e2e.stack.FilingOnStage;
import org.nianbao.e2e.stack.StackUnderTest;
import org.nianbao.stack.client.Answer;
import org.nianbao.stack.layout.Port;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with a request is answered with a problem document that says what and where, and nothing happens. */
class BadInputTest {

    private static final int YEAR = 2021;

    private final Cast cast = new Cast();

    @BeforeEach
    void startTheStack() {
        StackUnderTest.get();
    }

    @Test
    void answersADraftThatIsNotJson() throws Exception {
        FilingOnStage filing = filing();
        HttpResponse<String> answer = put(filing, "这不是JSON");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void namesAnUnknownField() throws Exception {
        FilingOnStage filing = filing();
        assertThat(put(filing, "{\"report\":{},\"colour\":1}").body()).contains("colour");
        ObjectNode report = filing.proposedReport();
        report.put("weather", "fine");
        Answer answer =
                filing.clerk().put(filing.path() + "/draft", Map.of("report", report), Map.of("If-Match", "\"0\""));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("/report").contains("weather");
    }

    @Test
    void refusesAReportOfAnotherYear() {
        FilingOnStage filing = filing();
        ObjectNode report = filing.proposedReport();
        report.put("year", 1999);
        String version = filing.clerk().get(filing.path() + "/draft").etag().orElse("\"0\"");
        Answer saved =
                filing.clerk().put(filing.path() + "/draft", Map.of("report", report), Map.of("If-Match", version));
        assertThat(saved.status()).isEqualTo(422);
        assertThat(saved.json().get("code").asString()).isEqualTo("wrong-year");
        assertThat(saved.json().at("/errors/0/pointer").asString()).isEqualTo("/report/year");
        assertThat(filing.clerk().get(filing.path() + "/draft").etag().orElse("\"0\""))
                .as("nothing is saved")
                .isEqualTo(version);
    }

    @Test
    void hidesAnotherAgencysFilingAsIfItWereAbsent() {
        FilingOnStage filing = filing();
        Answer others = cast.as("clerk-andu").get(filing.path());
        Answer absent = cast.as("clerk-andu").get("/api/v1/filings/" + YEAR + "-000000000");
        assertThat(others.status()).isEqualTo(404);
        assertThat(others.json().get("code")).isEqualTo(absent.json().get("code"));
        assertThat(others.json().get("detail").asString().replace(filing.id(), ""))
                .isEqualTo(absent.json().get("detail").asString().replace(YEAR + "-000000000", ""));
    }

    @Test
    void refusesADraftWithAStaleETagAndKeepsTheNewerOne() {
        FilingOnStage filing = filing();
        ObjectNode report = filing.proposedReport();
        String first = filing.saveDraft(report);
        report.put("preamble", "第二次保存。");
        String second = filing.saveDraft(report);
        Answer stale =
                filing.clerk().put(filing.path() + "/draft", Map.of("report", report), Map.of("If-Match", first));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(filing.clerk().get(filing.path() + "/draft").etag()).contains(second);
    }

    @Test
    void refusesTheSameIdempotencyKeyWithAnotherBody() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> agency =
                Map.of("code", "410781901", "name", "卫辉市测试局", "kind", "DEPARTMENT", "regionCode", "410781");
        filing();
        assertThat(cast.as("administrator")
                        .post("/api/v1/agencies", agency, key)
                        .status())
                .isEqualTo(201);
        Map<String, Object> other =
                Map.of("code", "410781902", "name", "卫辉市测试二局", "kind", "DEPARTMENT", "regionCode", "410781");
        Answer reused = cast.as("administrator").post("/api/v1/agencies", other, key);
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.json().get("code").asString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesADecisionOnAFinishedTask() {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.GUANDAOKOU, 2022);
        filing.fileOwnReport();
        String task = filing.awaitTask("SECRECY");
        filing.approveAt("SECRECY");
        Answer again = filing.decide("SECRECY", task, Map.of("decision", "APPROVE", "opinion", "同意。"));
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void refusesAFileThatIsNoReportAndOneThatIsTooLarge() {
        FilingOnStage filing = filing();
        Answer poem = filing.clerk()
                .postFile(filing.path() + "/imports", "诗.txt", "白日依山尽，黄河入海流。".getBytes(StandardCharsets.UTF_8));
        assertThat(poem.status()).isEqualTo(422);
        Answer large = filing.clerk().postFile(filing.path() + "/imports", "large.txt", new byte[21 * 1024 * 1024]);
        assertThat(large.status()).isEqualTo(413);
    }

    @Test
    void answersARequestWithoutAValidTokenWithAProblem() {
        Answer nobody = cast.anybody().get("/api/v1/filings");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.json().get("status").asInt()).isEqualTo(401);
        assertThat(cast.anybody().as("not.a.token").get("/api/v1/tasks").status())
                .isEqualTo(401);
    }

    private FilingOnStage filing() {
        return FilingOnStage.open(cast, DemoAgency.WANGJI, YEAR);
    }

    private HttpResponse<String> put(FilingOnStage filing, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Port.FRONT_DOOR.address() + filing.path() + "/draft"))
                .header("Authorization", "Bearer " + cast.token("clerk-wangji"))
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
