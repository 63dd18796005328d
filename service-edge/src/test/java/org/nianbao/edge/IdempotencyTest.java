package org.nianbao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nianbao.parts.TokenMint;

/** The Idempotency-Key: the handler runs once, whoever repeats gets the first answer. */
class IdempotencyTest extends EdgeTest {

    private static final String NOTE = "{\"text\":\"第一次\",\"year\":2025}";

    @Test
    void givesTheFirstAnswerAgainWithItsHeaders() {
        HttpResponse<String> first = send(keyed("/api/v1/notes", NOTE, "k-1"));
        HttpResponse<String> again = send(keyed("/api/v1/notes", NOTE, "k-1"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotent-Replay")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replay")).hasValue("true");
        for (String header : List.of("Content-Type", "Location", "ETag")) {
            assertThat(again.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(notes.runs()).isEqualTo(1);
    }

    @Test
    void runsTheHandlerOnceWhenFiftyIdenticalRequestsComeAtOnce() throws ExecutionException, InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(50);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int client = 0; client < 50; client++) {
                answers.add(clients.submit(() -> send(keyed("/api/v1/submissions", NOTE, "k-50"))));
            }
            List<String> bodies = new ArrayList<>();
            int replays = 0;
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
                bodies.add(answer.get().body());
                replays +=
                        answer.get().headers().firstValue("Idempotent-Replay").isPresent() ? 1 : 0;
            }
            assertThat(bodies).hasSize(50).containsOnly(bodies.get(0));
            assertThat(replays).isEqualTo(49);
        } finally {
            clients.shutdownNow();
        }
        assertThat(notes.runs()).isEqualTo(1);
        assertThat(notes.stored()).isEqualTo(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        send(keyed("/api/v1/notes", NOTE, "k-2"));

        HttpResponse<String> other = send(keyed("/api/v1/notes", NOTE.replace("2025", "2024"), "k-2"));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).path("code").asString()).isEqualTo("idempotency-key-reused");
        assertThat(notes.stored()).isEqualTo(1);
    }

    @Test
    void keepsKeysOfDifferentCallersAndPathsApart() {
        send(keyed("/api/v1/notes", NOTE, "k-3"));
        send(keyed("/api/v1/submissions", NOTE, "k-3"));
        String other = TokenMint.get().token("u-1002", List.of("clerk"), "410781021", null);
        send(anonymous("/api/v1/notes")
                .header("Authorization", "Bearer " + other)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-3")
                .POST(HttpRequest.BodyPublishers.ofString(NOTE)));

        assertThat(notes.stored()).isEqualTo(3);
    }

    @Test
    void takesEveryRequestWithoutAKeyForANewOne() {
        send(post("/api/v1/notes", NOTE));
        send(post("/api/v1/notes", NOTE));

        assertThat(notes.stored()).isEqualTo(2);
    }

    @Test
    void storesNothingWhenTheHandlerRefusesAndLetsTheKeyBeTriedAgain() {
        HttpResponse<String> first = send(keyed("/api/v1/failures?how=refused", "{}", "k-4"));
        HttpResponse<String> again = send(keyed("/api/v1/failures?how=refused", "{}", "k-4"));

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(json(first).path("findings").asInt()).isEqualTo(3);
        assertThat(again.headers().firstValue("Idempotent-Replay")).isEmpty();
        assertThat(notes.runs()).isEqualTo(2);
        assertThat(notes.stored()).isZero();
    }

    @Test
    void storesNothingWhenTheHandlerFailsAndTellsNothingOfTheInside() {
        HttpResponse<String> answer = send(keyed("/api/v1/failures?how=broken", "{}", "k-5"));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(json(answer).path("code").asString()).isEqualTo("internal-error");
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(notes.stored()).isZero();
    }

    @Test
    void triesALockConflictThreeTimesAndKeepsOnlyTheLastTry() {
        HttpResponse<String> answer = send(keyed("/api/v1/conflicts?times=2", "{}", "k-6"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(notes.runs()).isEqualTo(3);
        assertThat(notes.stored()).isEqualTo(1);
    }

    @Test
    void answersALockConflictThatStaysWith409() {
        HttpResponse<String> answer = send(keyed("/api/v1/conflicts?times=9", "{}", "k-7"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).path("code").asString()).isEqualTo("lock-conflict");
        assertThat(notes.runs()).isEqualTo(3);
        assertThat(notes.stored()).isZero();
    }

    @Test
    void recognisesARepeatedUploadWhateverItsBoundary() {
        HttpResponse<String> first = send(upload("first-boundary", "同一个文件"));
        HttpResponse<String> again = send(upload("other-boundary", "同一个文件"));
        HttpResponse<String> other = send(upload("first-boundary", "另一个文件"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(json(first).path("text").asString()).isEqualTo("同一个文件");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(notes.stored()).isEqualTo(1);
    }

    private HttpRequest.Builder keyed(String path, String body, String key) {
        return post(path, body).header("Idempotency-Key", key);
    }

    private HttpRequest.Builder upload(String boundary, String content) {
        return clerk("/api/v1/imports")
                .header("Idempotency-Key", "k-8")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(Uploads.body(boundary, "file", content)));
    }
}
