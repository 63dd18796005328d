package org.nianbao.stack.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a launcher killed by SIGKILL leaves behind. */
class OrphansTest {

    @TempDir
    private Path run;

    @Test
    void endsTheProcessesOfAKilledLauncher() throws Exception {
        ProcessRecords records = new ProcessRecords(run);
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForgetfulLauncher.class.getName(),
                        run.toString())
                .inheritIO()
                .start();
        await().atMost(120, TimeUnit.SECONDS)
                .until(() -> records.find("service").isPresent());
        launcher.destroyForcibly().waitFor();
        ProcessHandle orphan = records.find("service").orElseThrow().process().orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        assertThat(Orphans.end(records)).containsExactly("service");

        assertThat(orphan.isAlive()).isFalse();
        assertThat(records.all()).isEmpty();
    }

    @Test
    void leavesAnotherProgramAloneThatHasTheSameNumberByNow() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        ProcessRecords records = new ProcessRecords(run);
        records.write(new ProcessRecord("service", stranger.pid(), Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(Orphans.end(records)).isEmpty();

        assertThat(stranger.isAlive()).isTrue();
        assertThat(records.all()).isEmpty();
        stranger.destroyForcibly();
    }

    @Test
    void takesADeadProcessNobodyAskedAboutForDead() throws Exception {
        // the shell starts a child that ends soon, becomes a program that never asks about it, and goes on
        Path number = run.resolveSibling("number");
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.2 & echo $! > " + number + "; exec sleep 600").start();
        await().until(() -> Files.exists(number) && !Files.readString(number).isBlank());
        long pid = Long.parseLong(Files.readString(number).strip());
        ProcessRecord record = ProcessHandle.of(pid)
                .map(process -> ProcessRecord.of("service", process))
                .orElseThrow();

        await().untilAsserted(() -> assertThat(record.process()).isEmpty());

        parent.destroyForcibly();
    }
}
