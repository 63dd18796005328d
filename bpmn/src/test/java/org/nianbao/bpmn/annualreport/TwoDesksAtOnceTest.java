package org.nianbao.bpmn.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.engine.FilingRun;

/**
 * Races of two desks on real PostgreSQL, with nothing in front of the engine that would order them. The engine loses no
 * decision and does nothing by halves, but it reports a lost race in several shapes: {@code OptimisticLockingException},
 * a foreign key violation (a return removes executions to which an approval has just added one), even a
 * NullPointerException (a read between another transaction's rows). So whoever calls it does better to order the
 * decisions of one filing by a row lock of its own; here each is simply tried again in a new transaction.
 */
class TwoDesksAtOnceTest {

    private static final int ROUNDS = 15;
    private static final int TRIES = 3;

    @Test
    void bothApprovalsAreKeptAndTheJoinIsPassedOnce() throws Exception {
        for (FilingRun filing : filingsAtTheDesks()) {
            atOnce(() -> filing.approve(Element.AUTHORITY_REVIEW), () -> filing.approve(Element.SECRECY_REVIEW));
            filing.join();

            assertThat(filing.waitsAt()).containsExactly(Element.DISCIPLINE_INSPECTION);
            assertThat(filing.passed(Element.DECIDE_INSPECTION)).isEqualTo(1);
        }
    }

    @Test
    void anApprovalAndAReturnEndInReworkWhicheverComesFirst() throws Exception {
        for (FilingRun filing : filingsAtTheDesks()) {
            atOnce(() -> filing.sendBack(Element.AUTHORITY_REVIEW), () -> filing.approve(Element.SECRECY_REVIEW));

            assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
            assertThat(filing.passed(Element.RETURN_REPORT)).isEqualTo(1);
        }
    }

    @Test
    void twoReturnsAtOnceReturnTheReportOnce() throws Exception {
        for (FilingRun filing : filingsAtTheDesks()) {
            atOnce(() -> filing.sendBack(Element.AUTHORITY_REVIEW), () -> filing.sendBack(Element.SECRECY_REVIEW));

            assertThat(filing.waitsAt()).containsExactly(Element.REWORK);
            assertThat(filing.passed(Element.RETURN_REPORT)).isEqualTo(1);
        }
    }

    private static List<FilingRun> filingsAtTheDesks() {
        return IntStream.range(0, ROUNDS).mapToObj(i -> FilingRun.atTheDesks()).toList();
    }

    private static void atOnce(Runnable first, Runnable second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier barrier = new CyclicBarrier(2);
        try {
            for (Future<Void> outcome :
                    threads.invokeAll(List.of(whenBothAreReady(barrier, first), whenBothAreReady(barrier, second)))) {
                outcome.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Void> whenBothAreReady(CyclicBarrier barrier, Runnable decision) {
        return () -> {
            barrier.await();
            for (int attempt = 1; ; attempt++) {
                try {
                    decision.run();
                    return null;
                } catch (FilingRun.NoSuchTaskException lost) {
                    return null;
                } catch (RuntimeException conflict) {
                    if (attempt == TRIES) {
                        throw conflict;
                    }
                }
            }
        };
    }
}
