package org.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

class TwoAtOnceTest extends ServiceTest {

    private static final String YES = """
            {"decision":"APPROVE","opinion":"同意"}""";

    private static final String NO = """
            {"decision":"RETURN","opinion":"请修改","reasons":[{"code":"R03",
             "address":"T2/normativeDocuments/issued","text":"文表不符"}]}""";

    @RepeatedTest(5)
    void letsOneOfTwoReviewersTakeATaskAndDecidesItOnce() throws Exception {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String task = desks.task(filing, "AUTHORITY");
        Api one = desks.authority();
        Api other = api.as("u-3011", "authority");

        assertThat(together(one, other, "/api/v1/tasks/" + task + "/claim", "")).containsExactlyInAnyOrder(200, 409);
        assertThat(together(one, other, "/api/v1/tasks/" + task + "/decision", YES))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(ledger.events(filing, "desk-decided")).hasSize(1);
    }

    @RepeatedTest(5)
    void bringsTwoDesksThatDecideAtTheSameMomentTogether() throws Exception {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String authority = desks.claim(filing, "AUTHORITY");
        String secrecy = desks.claim(filing, "SECRECY");

        List<Integer> answers = run(
                () -> desks.decide("AUTHORITY", authority, YES).status(),
                () -> desks.decide("SECRECY", secrecy, YES).status());

        assertThat(answers).containsExactly(200, 200);
        jobs.runDue(filing);
        assertThat(ledger.tasks(filing)).containsExactly("AUTHORITY:DONE", "INSPECTION:OPEN", "SECRECY:DONE");
    }

    @RepeatedTest(20)
    void letsADeskReturnWhileTheEngineBringsTheOtherDeskToTheJoin() throws Exception {
        Desks desks = new Desks(api, jobs);
        String filing = situations.opened();
        situations.submitAndValidate(filing, 1);
        String secrecy = desks.claim(filing, "SECRECY");
        desks.decide("AUTHORITY", desks.claim(filing, "AUTHORITY"), YES).ok();

        List<Integer> answers = run(() -> desks.decide("SECRECY", secrecy, NO).status(), () -> {
            jobs.tryDue(filing);
            return 0;
        });

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(ledger.state(filing)).isEqualTo("REWORK");
        assertThat(jobs.waitingAt(filing)).containsExactly("Rework");
        assertThat(ledger.events(filing, "report-returned")).hasSize(1);
    }

    private static List<Integer> together(Api one, Api other, String path, String body) throws Exception {
        return run(
                () -> one.post(path, body).status(),
                () -> other.post(path, body).status());
    }

    private static List<Integer> run(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = Stream.of(one, other)
                    .map(call -> both.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            both.shutdown();
        }
    }
}
