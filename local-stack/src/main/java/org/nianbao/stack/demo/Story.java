package org.nianbao.stack.demo;

import java.io.PrintStream;
import java.time.Duration;

/** What the demonstration says while it goes on: one line for each step, with who did it and how long it took. */
final class Story {

    private static final int NAME_WIDTH = 22;

    private final PrintStream out;
    private final long startedAt = System.nanoTime();

    Story(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println("\n── " + title);
    }

    /** Begins a step; say what happened when it is done. */
    Step begin(String who) {
        return new Step(who, System.nanoTime());
    }

    /** A line without a step. */
    void say(String sentence) {
        out.println("            " + sentence);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** One step of somebody. */
    final class Step {

        private final String who;
        private final long begunAt;

        private Step(String who, long begunAt) {
            this.who = who;
            this.begunAt = begunAt;
        }

        void done(String what) {
            double seconds = (System.nanoTime() - begunAt) / 1e9;
            out.printf("%6.1f 秒  %s%s（%.2f 秒）%n", elapsed().toMillis() / 1000.0, padded(who), what, seconds);
        }
    }

    /** Chinese characters are two columns wide. */
    private static String padded(String name) {
        int width = name.codePoints().map(point -> point > 0x2E80 ? 2 : 1).sum();
        return name + " ".repeat(Math.max(1, NAME_WIDTH - width));
    }
}
