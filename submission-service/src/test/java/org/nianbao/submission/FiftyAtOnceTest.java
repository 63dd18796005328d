package org.nianbao.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.report.json.ReportJson;

/** The same submission sent fifty times at once gives one. */
class FiftyAtOnceTest extends ServiceTest {

    private static final int TIMES = 50;

    @Test
    void givesOneSubmissionAndTheSameAnswerToAllWithTheSameKey() {
        Filing2023 filing = new Filing2023(Seeds.ANDU);
        Answer draft = filing.drafted();
        String key = UUID.randomUUID().toString();
        List<Answer> answers = atOnce(n -> filing.submit(draft, key));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.header("Idempotent-Replay").equals("true")))
                .hasSize(TIMES - 1);
        filing.expectOneSubmission();
    }

    @Test
    void givesOneSubmissionAndAConflictToTheOthersWithKeysOfTheirOwn() {
        Filing2023 filing = new Filing2023(Seeds.XINXIANG);
        Answer draft = filing.drafted();
        List<Answer> answers = atOnce(n -> filing.submit(draft, "key-" + n));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.code().equals("wrong-state")))
                .hasSize(TIMES - 1);
        filing.expectOneSubmission();
    }

    private static List<Answer> atOnce(IntFunction<Answer> request) {
        ExecutorService threads = Executors.newFixedThreadPool(TIMES);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Answer>> answers = IntStream.range(0, TIMES)
                    .mapToObj(n -> threads.submit(() -> {
                        start.await();
                        return request.apply(n);
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(FiftyAtOnceTest::result).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Answer result(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A filing of 2023 with the report of a seed. */
    private final class Filing2023 {

        private final Seeds seed;
        private final Api clerk;
        private final String path;

        Filing2023(Seeds seed) {
            this.seed = seed;
            this.clerk = clerk(seed.agency);
            this.path = "/api/v1/filings/" + seed.year + "-" + seed.agency;
            season(seed.year);
        }

        Answer drafted() {
            return clerk.put(
                            path + "/draft",
                            "{\"report\":" + ReportJson.writeString(seed.report()) + "}",
                            "If-Match",
                            "\"0\"")
                    .expect(200);
        }

        Answer submit(Answer draft, String key) {
            return clerk.post(
                    path + "/submissions",
                    answersTo(draft.json().get("findings")),
                    "If-Match",
                    draft.header("ETag"),
                    "Idempotency-Key",
                    key);
        }

        void expectOneSubmission() {
            String id = seed.year + "-" + seed.agency;
            assertThat(events(id)).containsExactly("filing-opened", "report-submitted");
            assertThat(clerk.get(path).json().at("/submissions").asInt()).isEqualTo(1);
        }
    }
}
