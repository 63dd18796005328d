package org.nianbao.stack.supervision;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One supervised process: started, recorded, started again when it dies, until it is released. Thread-safe.
 *
 * <p>{@link #release} before the process is ended on purpose, or it comes back.
 */
public final class Child {

    private final ChildCommand command;
    private final ProcessRecords records;
    private final BackOff backOff;
    private final ScheduledExecutorService timer;
    private final Consumer<String> news;

    private @Nullable Process process;
    private Instant startedAt = Instant.EPOCH;
    private int deaths;
    private boolean released;

    /**
     * @param timer runs the waits before a restart
     * @param news told, in the reader's language, when the process dies
     */
    public Child(
            ChildCommand command,
            ProcessRecords records,
            BackOff backOff,
            ScheduledExecutorService timer,
            Consumer<String> news) {
        this.command = command;
        this.records = records;
        this.backOff = backOff;
        this.timer = timer;
        this.news = news;
    }

    public String name() {
        return command.name();
    }

    /** Starts the process; does nothing after {@link #release}. */
    public synchronized void start() {
        if (released) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(command.arguments())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment().get());
        try {
            Process started = builder.start();
            process = started;
            startedAt = Instant.now();
            started.onExit().thenAccept(this::died);
            writeDown(started);
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " 无法启动", e);
        }
    }

    // a full disk must not end the watch over a process that runs
    private void writeDown(Process started) {
        try {
            records.write(ProcessRecord.of(command.name(), started.toHandle()));
        } catch (UncheckedIOException e) {
            news.accept("%s 的进程号 %d 无法记录（%s）".formatted(command.name(), started.pid(), e.getCause()));
        }
    }

    private synchronized void died(Process dead) {
        if (released || dead != process) {
            return;
        }
        boolean early = Duration.between(startedAt, Instant.now()).compareTo(backOff.healthyAfter()) < 0;
        deaths = early ? deaths + 1 : 1;
        Duration wait = backOff.after(deaths);
        news.accept("%s 已退出（退出码 %d），%.0f 秒后重新启动；日志：%s"
                .formatted(command.name(), dead.exitValue(), wait.toMillis() / 1000.0, command.log()));
        timer.schedule(this::startAgain, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void startAgain() {
        try {
            start();
        } catch (UncheckedIOException e) {
            deaths++;
            news.accept("%s，稍后再试（%s）".formatted(e.getMessage(), e.getCause()));
            timer.schedule(this::startAgain, backOff.after(deaths).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** How often in a row it died early. */
    public synchronized int deaths() {
        return deaths;
    }

    /** Lets it go: from now on it is not started again. Returns the process, if one lives. */
    public synchronized Optional<ProcessHandle> release() {
        released = true;
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    /** The process that runs now, if one does. */
    public synchronized Optional<ProcessHandle> running() {
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }
}
