package org.nianbao.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.nianbao.stack.launch.StackService;
import org.nianbao.stack.layout.Home;
import org.nianbao.stack.layout.Port;
import org.nianbao.stack.supervision.ProcessRecord;
import org.nianbao.stack.supervision.ProcessRecords;

/**
 * The local stack of this build, as {@code ./nianbao start} runs it, on moved ports and with data of its own. One for
 * the whole test run; it is stopped when the JVM ends.
 */
public final class StackUnderTest {

    /** Long enough for a slow machine; nothing waits for it when all is well. */
    public static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Path HOME = Path.of("target", "stack").toAbsolutePath();
    private static final List<String> PROGRAMS =
            List.of("local-stack", "submission-service", "review-service", "notification-service");

    private static @Nullable StackUnderTest running;

    private final Process launcher;
    private final ProcessRecords records;

    private StackUnderTest(Process launcher, ProcessRecords records) {
        this.launcher = launcher;
        this.records = records;
    }

    /** The stack, started when it does not run yet. */
    public static synchronized StackUnderTest get() {
        if (running == null) {
            running = start(List.of(), Map.of());
        }
        return running;
    }

    /**
     * A stack that starts anew with data of its own, in the place of the one that ran; {@link #end} it, and whoever asks for
     * the stack next gets a new one.
     *
     * @param options of {@code start}
     * @param environment of all its processes
     */
    public static synchronized StackUnderTest anew(List<String> options, Map<String, String> environment) {
        StackUnderTest before = running;
        if (before != null) {
            before.end();
        }
        StackUnderTest stack = start(options, environment);
        running = stack;
        return stack;
    }

    /** Stops it for good. */
    public void end() {
        synchronized (StackUnderTest.class) {
            stop(launcher);
            running = null;
        }
    }

    /** Where it keeps everything. */
    public static Home home() {
        return new Home(HOME);
    }

    private static StackUnderTest start(List<String> options, Map<String, String> environment) {
        PROGRAMS.forEach(StackUnderTest::unpack);
        Home home = new Home(HOME);
        home.create();
        Path output = HOME.resolve("logs").resolve("launcher.log");
        try {
            Files.deleteIfExists(output);
            List<String> command = new ArrayList<>(List.of(
                    java(),
                    "-Xmx384m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-Dlogback.configurationFile=launcher-logback.xml",
                    "-jar",
                    HOME.resolve("programs/local-stack/app.jar").toString(),
                    "start",
                    "--fresh"));
            command.addAll(options);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("NIANBAO_HOME", HOME.toString());
            Process launcher = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher), "stop the stack"));
            StackUnderTest stack = new StackUnderTest(launcher, new ProcessRecords(home.run()));
            await("the stack is ready; see " + output)
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> !launcher.isAlive() || Files.readString(output).contains("\n停止："));
            assertThat(launcher.isAlive())
                    .as("the stack started:%n%s", Files.readString(output))
                    .isTrue();
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(String program) {
        Path jar = Path.of("..", program, "target", program + "-1.0.0-SNAPSHOT-exec.jar");
        assertThat(jar).as("built by mvn package").exists();
        Path unpacked = HOME.resolve("programs").resolve(program);
        run(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                unpacked.toString(),
                "--application-filename",
                "app.jar"));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).as("exit code of %s", command).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void stop(Process launcher) {
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends a service as a power cut does; the launcher starts it again. */
    public void kill(StackService service) {
        ProcessHandle victim = process(service);
        victim.destroyForcibly();
        await(service + " is gone").atMost(PATIENCE).until(() -> !victim.isAlive());
    }

    /** Waits until a service that was killed answers again. */
    public void awaitBack(StackService service) {
        await(service + " answers again")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> Http.status(service.port().address().resolve("/actuator/health/readiness")) == 200);
    }

    /** The process of a service that runs now. */
    public ProcessHandle process(StackService service) {
        return await("a process of " + service)
                .atMost(PATIENCE)
                .until(
                        () -> records.find(service.program()).flatMap(ProcessRecord::process),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Stops the broker (and the mail server, which lives in the same process) from answering anybody. */
    public void freezeBroker() {
        signal("STOP");
    }

    /** Lets the broker answer again. */
    public void thawBroker() {
        signal("CONT");
    }

    private void signal(String name) {
        run(List.of("kill", "-" + name, String.valueOf(launcher.pid())));
    }

    /** Where the broker listens. */
    public String bootstrapServers() {
        return "127.0.0.1:" + Port.KAFKA.number();
    }

    /** Where a service's log is, for the message of a failing test. */
    public static List<Path> logs() {
        List<Path> logs = new ArrayList<>();
        for (StackService service : StackService.values()) {
            logs.add(HOME.resolve("logs").resolve(service.program() + ".log"));
        }
        return logs;
    }
}
