package org.nianbao.stack.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for something that happens elsewhere: asks again and again until a deadline, and says what it waits for. */
final class Patience {

    private static final Duration INTERVAL = Duration.ofMillis(250);
    private static final Duration REPORT_EVERY = Duration.ofSeconds(5);

    private final Story story;

    Patience(Story story) {
        this.story = story;
    }

    /**
     * The first answer that is present.
     *
     * @param what ends "等待…": what is waited for
     * @throws DemoFailedException when the deadline passes
     */
    <T> T await(String what, Duration limit, Supplier<Optional<T>> question) {
        long begun = System.nanoTime();
        long reported = begun;
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            long now = System.nanoTime();
            if (now - begun > limit.toNanos()) {
                throw new DemoFailedException("等了 %d 秒，还没有等到：%s".formatted(limit.toSeconds(), what));
            }
            if (now - reported > REPORT_EVERY.toNanos()) {
                reported = now;
                story.say("仍在等待：%s（%d 秒）"
                        .formatted(what, Duration.ofNanos(now - begun).toSeconds()));
            }
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(INTERVAL.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new DemoFailedException("演示被中断");
        }
    }
}
