package org.nianbao.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.supervision.BackOff;
import org.nianbao.stack.supervision.Child;
import org.nianbao.stack.supervision.ChildCommand;
import org.nianbao.stack.supervision.Ending;
import org.nianbao.stack.supervision.Orphans;
import org.nianbao.stack.supervision.ProcessRecord;
import org.nianbao.stack.supervision.ProcessRecords;

/**
 * The whole system on this machine. {@link #start} returns when every part is ready; {@link #close} stops every part,
 * the services first. While it lives, a process that dies is started again.
 */
public final class Launcher implements AutoCloseable {

    /** Name of the launcher's own process record. */
    public static final String NAME = "launcher";

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(25);
    private static final int TOO_MANY_DEATHS = 4;

    private final Home home;
    private final LaunchOptions options;
    private final Progress progress;
    private final RunLock lock;
    private final ProcessRecords records;
    private final BusinessTime time;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "restarts");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Child> children = new ArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Infrastructure infrastructure;

    private Launcher(Home home, LaunchOptions options, Progress progress, RunLock lock) {
        this.home = home;
        this.options = options;
        this.progress = progress;
        this.lock = lock;
        this.records = new ProcessRecords(home.run());
        this.time = BusinessTime.of(options, Clock.systemUTC());
    }

    /**
     * Starts everything and waits until it is ready.
     *
     * @throws CannotStartException with a sentence that says what to do; whatever had been started is stopped again
     */
    public static Launcher start(Home home, LaunchOptions options, Progress progress) {
        home.create();
        Optional<RunLock> lock = RunLock.take(home);
        if (lock.isEmpty()) {
            throw new CannotStartException("已经在运行（目录 " + home.root() + "）。查看：./nianbao status；停止：./nianbao stop");
        }
        Launcher launcher = new Launcher(home, options, progress, lock.get());
        Thread onExit = new Thread(launcher::close, "stop");
        Runtime.getRuntime().addShutdownHook(onExit);
        try {
            launcher.startParts();
            return launcher;
        } catch (RuntimeException e) {
            launcher.close();
            progress.failed(Objects.requireNonNullElse(e.getMessage(), e.toString()));
            throw e instanceof CannotStartException ? e : new CannotStartException("启动失败：" + e.getMessage(), e);
        }
    }

    private void startParts() {
        List<String> orphans = Orphans.end(records);
        if (!orphans.isEmpty()) {
            progress.say("上次没有正常停止，已结束遗留的进程：" + String.join("、", orphans));
        }
        records.write(ProcessRecord.of(NAME, ProcessHandle.current()));
        time.writeTo(home.run());
        if (options.fresh()) {
            home.forget();
            home.create();
        }
        Preflight.check(home, ports());
        for (String part : List.of("PostgreSQL", "Kafka", "邮件", "入口")) {
            progress.expect(part);
        }
        services().forEach(service -> progress.expect(service.shortName()));
        startChild(new ChildCommand(
                JavaProgram.EDGE,
                JavaProgram.edge(),
                () -> Map.of("NIANBAO_HOME", home.root().toString()),
                JavaProgram.log(home, JavaProgram.EDGE)));
        startInfrastructure();
        for (StackService service : services()) {
            startChild(new ChildCommand(
                    service.program(),
                    JavaProgram.of(service, home),
                    () -> service.environment(time),
                    JavaProgram.log(home, service.program())));
        }
        awaitReady();
        progress.finished();
    }

    // a stop that comes meanwhile waits, so that nothing is left behind
    private synchronized void startInfrastructure() {
        infrastructure = Infrastructure.start(home, records, progress);
    }

    private synchronized void startChild(ChildCommand command) {
        if (stopping.getCount() == 0) {
            throw new CannotStartException("启动被中断。");
        }
        Child child = new Child(command, records, BackOff.STANDARD, timer, progress::say);
        children.add(child);
        child.start();
    }

    private void awaitReady() {
        Readiness readiness = new Readiness();
        boolean edge = false;
        EnumSet<StackService> waiting = EnumSet.noneOf(StackService.class);
        waiting.addAll(services());
        while (!edge || !waiting.isEmpty()) {
            if (!edge
                    && readiness.answers(Readiness.ofIdentityProvider(Port.IDENTITY.address()))
                    && readiness.isReached(Port.FRONT_DOOR.address())) {
                edge = true;
                progress.ready("入口");
            }
            for (StackService service : List.copyOf(waiting)) {
                if (readiness.answers(Readiness.ofService(service.port().address()))) {
                    waiting.remove(service);
                    progress.ready(service.shortName());
                }
            }
            giveUpIfHopeless();
            progress.tick();
            if (pause()) {
                throw new CannotStartException("启动被中断。");
            }
        }
    }

    private void giveUpIfHopeless() {
        for (Child child : children) {
            if (child.deaths() >= TOO_MANY_DEATHS) {
                throw new CannotStartException(child.name() + " 启动后一再退出。日志："
                        + home.logs().resolve(child.name() + ".log") + lastLines(child.name()));
            }
        }
        if (progress.elapsed().compareTo(START_LIMIT) > 0) {
            throw new CannotStartException("%d 秒内没有全部就绪。请查看日志目录 %s".formatted(START_LIMIT.toSeconds(), home.logs()));
        }
    }

    private String lastLines(String name) {
        try {
            List<String> lines = Files.readAllLines(home.logs().resolve(name + ".log"));
            return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits a moment; true when the stack is being stopped. */
    private boolean pause() {
        try {
            return stopping.await(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private List<StackService> services() {
        return Arrays.stream(StackService.values())
                .filter(service -> !options.without().contains(service.program()))
                .toList();
    }

    private EnumSet<Port> ports() {
        EnumSet<Port> ports = EnumSet.allOf(Port.class);
        for (StackService service : StackService.values()) {
            if (!services().contains(service)) {
                ports.remove(service.port());
            }
        }
        return ports;
    }

    /** The present business time. */
    public BusinessTime time() {
        return time;
    }

    /** Real time since the start began. */
    public Duration sinceStart() {
        return progress.elapsed();
    }

    /** Returns when the stack is being stopped. */
    public void awaitStop() throws InterruptedException {
        stopping.await();
    }

    /** Stops everything; does nothing the second time. */
    @Override
    public void close() {
        stopping.countDown();
        stopParts();
    }

    private synchronized void stopParts() {
        timer.shutdownNow();
        List<ProcessHandle> living = new ArrayList<>();
        children.forEach(child -> child.release().ifPresent(living::add));
        Ending.end(living, STOP_LIMIT);
        children.forEach(child -> records.remove(child.name()));
        children.clear();
        Infrastructure running = infrastructure;
        if (running != null) {
            infrastructure = null;
            running.close();
        }
        records.remove(NAME);
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
