package org.nianbao.stack.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one line that says how far the start is: on a terminal it is rewritten in place, elsewhere printed when something
 * became ready. The same line is kept in a file for {@code status} and for a detached start. Thread-safe.
 */
public final class Progress {

    private final PrintStream out;
    private final boolean terminal;
    private final Path file;
    private final long startedAt = System.nanoTime();
    private final Map<String, Boolean> parts = new LinkedHashMap<>();

    /** @param file holds {@code starting …}, {@code ready} or {@code failed …} */
    public Progress(PrintStream out, boolean terminal, Path file) {
        this.out = out;
        this.terminal = terminal;
        this.file = file;
    }

    synchronized void expect(String part) {
        parts.putIfAbsent(part, false);
        // what an earlier run left there is no longer true
        write("starting " + line());
    }

    synchronized void ready(String part) {
        if (!Boolean.TRUE.equals(parts.put(part, true))) {
            if (terminal) {
                tick();
            } else {
                out.println(line());
            }
            write("starting " + line());
        }
    }

    /** Rewrites the line with the time gone by, where it can be rewritten. */
    synchronized void tick() {
        if (terminal) {
            out.print("\r\033[K" + line());
            out.flush();
        }
    }

    /** Says something in between. */
    public synchronized void say(String sentence) {
        if (terminal) {
            out.print("\r\033[K");
        }
        out.println(sentence);
    }

    synchronized void finished() {
        if (terminal) {
            tick();
            out.println();
        }
        write("ready");
    }

    /** Leaves the reason where a detached start finds it. */
    public synchronized void failed(String reason) {
        if (terminal) {
            out.println();
        }
        write("failed " + reason);
    }

    /** Whether the start that keeps this file is still under way. */
    public static boolean isStarting(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).startsWith("starting");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Time since the start. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    // fits 80 columns: a line that wraps cannot be rewritten in place
    private String line() {
        return "启动 %3d 秒  %s"
                .formatted(
                        elapsed().toSeconds(),
                        parts.entrySet().stream()
                                .map(part -> part.getKey() + (part.getValue() ? "✓" : ""))
                                .collect(Collectors.joining(" ")));
    }

    private void write(String state) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, state + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
