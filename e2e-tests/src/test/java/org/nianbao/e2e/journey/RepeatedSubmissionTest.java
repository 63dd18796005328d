package org.nianbao.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.nianbao.e2e.stack.Cast;
import org.nianbao.e2e.stack.DemoAgency;
import org.nianbao.e2e.stack.FilingOnStage;
import org.nianbao.e2e.stack.StackUnderTest;
import org.nianbao.e2e.stack.Topics;
import org.nianbao.stack.client.Answer;

/** The same report handed in fifty times at once is one submission. */
class RepeatedSubmissionTest {

    private static final int YEAR = 2025;
    private static final int TIMES = 50;

    private final StackUnderTest stack = StackUnderTest.get();
    private final Cast cast = new Cast();

    @Test
    void givesTheSameReceiptToFiftyRetriesOfOneRequest() throws Exception {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.ANDU, YEAR);
        List<Answer> answers = atOnce(filing, attempt -> "the-same-key");
        assertThat(answers).allMatch(Answer::isSuccess);
        assertThat(answers.stream()
                        .map(answer -> answer.json().get("receiptNumber").asString())
                        .distinct())
                .hasSize(1);
        assertThatOneSubmissionWasPublished(filing);
    }

    @Test
    void acceptsOneOfFiftyDifferentRequestsThatHandInTheSameDraft() throws Exception {
        FilingOnStage filing = FilingOnStage.open(cast, DemoAgency.XINFANG, YEAR);
        List<Answer> answers = atOnce(filing, attempt -> "key-" + attempt);
        assertThat(answers.stream().filter(Answer::isSuccess)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isSuccess()))
                .allMatch(answer -> answer.status() == 409 || answer.status() == 412);
        assertThatOneSubmissionWasPublished(filing);
    }

    private List<Answer> atOnce(FilingOnStage filing, IntFunction<String> key) throws Exception {
        String etag = filing.saveDraft(filing.proposedReport());
        Map<String, Object> body = filing.submissionBody();
        ExecutorService clients = Executors.newFixedThreadPool(TIMES);
        try {
            List<Future<Answer>> futures = new ArrayList<>();
            for (int attempt = 0; attempt < TIMES; attempt++) {
                Map<String, String> headers = Map.of("If-Match", etag, "Idempotency-Key", key.apply(attempt));
                futures.add(clients.submit(() -> filing.clerk().post(filing.path() + "/submissions", body, headers)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }

    private void assertThatOneSubmissionWasPublished(FilingOnStage filing) {
        filing.awaitTask("AUTHORITY");
        assertThat(new Topics(stack.bootstrapServers())
                        .of("nianbao.submission.v1", filing.id()).stream()
                                .filter(event -> event.type().equals("nianbao.report-submitted.v1")))
                .hasSize(1);
    }
}
