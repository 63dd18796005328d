package org.nianbao.report.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimedReadingTest {

    @Test
    void givesUpAReadingThatDoesNotEndAndInterruptsIt() throws Exception {
        TimedReading timed = new TimedReading(Duration.ofMillis(50), 1);
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThatThrownBy(() -> timed.read(() -> {
                    LineCollector lines = new LineCollector();
                    try {
                        while (true) {
                            lines.beginTable();
                        }
                    } finally {
                        interrupted.countDown();
                    }
                }))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusedFileException.TOO_SLOW));
        interrupted.await();
    }

    @Test
    void keepsThePlaceOfAReadingThatDoesNotHeedTheInterrupt() throws Exception {
        TimedReading timed = new TimedReading(Duration.ofMillis(50), 1);
        CountDownLatch end = new CountDownLatch(1);

        assertThatThrownBy(() -> timed.read(() -> {
                    while (end.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "";
                }))
                .isInstanceOf(RefusedFileException.class);
        assertThatThrownBy(() -> timed.read(() -> ""))
                .hasMessageContaining("稍后再试")
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusedFileException.BUSY));
        end.countDown();
        String read = null;
        while (read == null) {
            try {
                read = timed.read(() -> "读完");
            } catch (RefusedFileException stillTaken) {
                assertThat(stillTaken.code()).isEqualTo(RefusedFileException.BUSY);
            }
        }
        assertThat(read).isEqualTo("读完");
    }

    @Test
    void answersDeepRecursionWithASentence() {
        TimedReading timed = new TimedReading(Duration.ofSeconds(20), 1);

        assertThatThrownBy(() -> timed.read(() -> deeper(0)))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.sentence()).contains("嵌套过深"));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }
}
