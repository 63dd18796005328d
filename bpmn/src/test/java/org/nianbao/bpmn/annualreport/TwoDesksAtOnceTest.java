package org.nianbao.bpmn.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.nianbao.bpmn.AnnualReportModel.Element;
import org.nianbao.bpmn.engine.FilingRun;
import org.nianbao.bpmn.engine.LockConflict;

class TwoDesksAtOnceTest {

    private static final int ROUNDS = 15;

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

    /** Runs both; a lock conflict is tried again up to three times, a task that is gone by then is a lost race. */
    private static void atOnce(Runnable first, Runnable second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier barrier = new CyclicBarrier(2);
        try {
            for (Future<Void> outcome :
                    threads.invokeAll(Set.of(onceBothAreReady(barrier, first), onceBothAreReady(barrier, second)))) {
                outcome.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a decision failed for another reason than the lock", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Void> onceBothAreReady(CyclicBarrier barrier, Runnable decision) {
        return () -> {
            barrier.await();
            for (int attempt = 1; attempt <= 3; attempt++) {
                try {
                    decision.run();
                    break;
                } catch (FilingRun.NoSuchTaskException | NullValueException gone) {
                    break;
                } catch (ProcessEngineException refused) {
                    if (!LockConflict.isBehind(refused)) {
                        throw refused;
                    }
                }
            }
            return null;
        };
    }
}
