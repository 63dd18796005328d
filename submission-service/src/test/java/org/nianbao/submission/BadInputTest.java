package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.json.ReportJson;

/** Every bad input gets a problem document that says what is wrong and where, and has no effect. */
class BadInputTest extends ServiceTest {

    private static final String FILING = "2023-410781B01";
    private static final String PATH = "/api/v1/filings/" + FILING;

    @BeforeEach
    void openAFiling() {
        agency("410781B01", "卫辉市档案局", "DEPARTMENT", "410781");
        season(2023);
    }

    @ParameterizedTest
    @MethodSource("org.nianbao.submission.BadRequests#all")
    void answersWithAProblemAndDoesNothing(BadRequest bad) {
        String before = everything();
        Answer answer = send(bad);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(bad.status());
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(bad.code());
        assertThat(answer.text("/detail")).matches("(?s).*\\p{IsHan}.*");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        Api clerk = clerk("410781B01");
        String path = "/api/v1/checks";
        String report = ReportJson.writeString(Seeds.XINFANG.report());
        clerk.post(path, report, "Idempotency-Key", "same").expect(200);
        Answer other = clerk.post(path, report.replace("2023", "2024"), "Idempotency-Key", "same")
                .expect(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesAFileThatIsNoReport() {
        Api clerk = clerk("410781B01");
        byte[] letter = "各位同事：\n明天开会。\n".getBytes(StandardCharsets.UTF_8);
        assertThat(clerk.upload(PATH + "/imports", "信.txt", letter).expect(422).code())
                .isEqualTo("not-a-report");
        assertThat(nobody.upload("/api/v1/checks", "信.txt", letter).expect(422).code())
                .isEqualTo("not-a-report");
        byte[] word = {'P', 'K', 3, 4, 0, 0, 0, 0};
        assertThat(clerk.upload(PATH + "/imports", "年报.docx", word).expect(422).code())
                .isEqualTo("damaged");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThat(clerk.upload(PATH + "/imports", "年报.png", picture)
                        .expect(422)
                        .code())
                .isEqualTo("unsupported-type");
    }

    @Test
    void refusesAFileOverTwentyMegabytes() {
        Answer answer = clerk("410781B01").upload(PATH + "/imports", "big.txt", new byte[20 * 1024 * 1024 + 1]);
        assertThat(answer.expect(413).header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesASubmissionWithBlockingFindingsAndKeepsTheDraft() {
        agency("410781B02", "卫辉市信访局", "DEPARTMENT", "410781");
        season(2023);
        String path = "/api/v1/filings/2023-410781B02";
        Api clerk = clerk("410781B02");
        String wrong =
                ReportJson.writeString(Seeds.XINFANG.report()).replaceFirst("(\"newlyReceived\":\\[)\\d+", "$17");
        Answer draft = clerk.put(path + "/draft", "{\"report\":" + wrong + "}", "If-Match", "*")
                .expect(200);
        Answer answer = clerk.post(
                        path + "/submissions",
                        answersTo(draft.json().get("findings")),
                        "If-Match",
                        draft.header("ETag"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(422);
        assertThat(answer.code()).isEqualTo("blocking-findings");
        assertThat(answer.json().at("/findings").values().stream()
                        .map(finding -> finding.at("/code").asString()))
                .contains("T3-01", "T3-02");
        assertThat(clerk.get(path + "/draft").expect(200).header("ETag")).isEqualTo(draft.header("ETag"));
        assertThat(state("2023-410781B02")).isEqualTo("OPEN");
    }

    private Answer send(BadRequest bad) {
        Api api = switch (bad.who()) {
            case "clerk" -> clerk("410781B01");
            case "other" -> clerk("410721001");
            case "authority" -> nobody.as(Api.authority("410781"));
            case "farAuthority" -> nobody.as(Api.authority("411200"));
            case "administrator" -> administrator;
            default -> nobody;
        };
        var request = api.request(bad.path(), bad.headers());
        if (!bad.body().isEmpty() || bad.method().equals("POST")) {
            request.header("Content-Type", "application/json");
        }
        return Api.send(request.method(bad.method(), BodyPublishers.ofString(bad.body())));
    }

    /** What a side effect would change. */
    private String everything() {
        return jdbc.sql("""
                        select concat_ws(' ', (select count(*) from outbox), (select count(*) from draft),
                            (select count(*) from draft_import), (select count(*) from submission),
                            (select count(*) from agency), (select count(*) from region), (select count(*) from season),
                            (select count(*) from published_report), (select count(*) from filing_timeline))""").query(String.class).single();
    }
}
