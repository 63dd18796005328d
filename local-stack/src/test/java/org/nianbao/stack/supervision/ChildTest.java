package org.nianbao.stack.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that die. */
class ChildTest {

    private static final BackOff QUICK =
            new BackOff(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMinutes(1));

    @TempDir
    private Path directory;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final List<String> news = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void startsAProcessAgainThatWasKilled() {
        Child child = child("sleep", "600");
        child.start();
        long first = child.running().orElseThrow().pid();

        child.running().orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(child.running())
                        .hasValueSatisfying(process -> assertThat(process.pid()).isNotEqualTo(first)));
        assertThat(news).singleElement().asString().contains("service 已退出", "137");
        assertThat(records().find("service"))
                .hasValueSatisfying(record -> assertThat(record.pid())
                        .isEqualTo(child.running().orElseThrow().pid()));
        Ending.end(List.of(child.release().orElseThrow()), Duration.ofSeconds(5));
    }

    @Test
    void goesOnWatchingAProcessThatCouldNotBeWrittenDown() throws Exception {
        Files.writeString(directory.resolve("run"), "no directory, as on a disk that is full");
        Child child = child("sleep", "600");
        child.start();
        long first = child.running().orElseThrow().pid();

        child.running().orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(child.running())
                        .hasValueSatisfying(process -> assertThat(process.pid()).isNotEqualTo(first)));
        assertThat(news).anySatisfy(sentence -> assertThat(sentence).contains("service", "记录"));
        Ending.end(List.of(child.release().orElseThrow()), Duration.ofSeconds(5));
    }

    @Test
    void triesAgainWhenAProcessCannotBeStartedAgain() throws Exception {
        Path program = directory.resolve("program");
        Files.writeString(program, "#!/bin/sh\nexec sleep 600\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Child child = child(program.toString());
        child.start();
        Path away = Files.move(program, directory.resolve("away"));

        child.running().orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(120))
                .until(() -> news.stream().anyMatch(sentence -> sentence.contains("无法启动")));
        Files.move(away, program);

        await().atMost(Duration.ofSeconds(120)).until(() -> child.running().isPresent());
        Ending.end(List.of(child.release().orElseThrow()), Duration.ofSeconds(5));
    }

    @Test
    void countsEarlyDeathsSoThatAStartCanBeGivenUp() {
        Child child = child("sh", "-c", "echo 启动失败; exit 3");
        child.start();

        await().atMost(Duration.ofSeconds(120)).until(() -> child.deaths() >= 3);
        child.release();

        assertThat(directory.resolve("service.log")).content().contains("启动失败");
        assertThat(news.get(0)).contains("退出码 3");
    }

    @Test
    void leavesAReleasedProcessDead() {
        Child child = child("sleep", "600");
        child.start();
        ProcessHandle process = child.release().orElseThrow();

        Ending.end(List.of(process), Duration.ofSeconds(5));
        child.start();

        assertThat(child.running()).isEmpty();
        assertThat(news).isEmpty();
    }

    @Test
    void killsAProcessThatIgnoresTheRequestToEnd() throws Exception {
        Path ready = directory.resolve("ready");
        Child child = child("sh", "-c", "trap '' TERM; touch " + ready + "; while :; do sleep 1; done");
        child.start();
        await().atMost(Duration.ofSeconds(120)).until(() -> Files.exists(ready));
        ProcessHandle process = child.release().orElseThrow();

        Ending.end(List.of(process), Duration.ofMillis(300));

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void waitsLongerAfterEachDeathUpToALimit() {
        BackOff backOff = BackOff.STANDARD;

        assertThat(List.of(backOff.after(1), backOff.after(2), backOff.after(3), backOff.after(9), backOff.after(99)))
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 30L, 30L);
    }

    private Child child(String... command) {
        return new Child(
                new ChildCommand("service", List.of(command), Map::of, directory.resolve("service.log")),
                records(),
                QUICK,
                timer,
                news::add);
    }

    private ProcessRecords records() {
        return new ProcessRecords(directory.resolve("run"));
    }
}
