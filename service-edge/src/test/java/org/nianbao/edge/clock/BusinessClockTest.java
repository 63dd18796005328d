package org.nianbao.edge.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three kinds of business time. */
class BusinessClockTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-21T02:00:00Z");

    @TempDir
    Path directory;

    @Test
    void isRealTimeWithoutASetting() {
        Instant before = Instant.now();
        assertThat(BusinessClock.of(" ").instant()).isBetween(before, Instant.now());
        assertThat(BusinessClock.of("").getZone()).isEqualTo(BusinessZone.SHANGHAI);
    }

    @Test
    void startsAtAnInstantAndGoesOn() {
        Clock clock = BusinessClock.of("2031-12-01T09:00+08:00");
        Instant first = clock.instant();
        assertThat(first).isBetween("2031-12-01T01:00:00Z", "2031-12-01T01:01:00Z");
        assertThat(clock.instant()).isAfterOrEqualTo(first);
    }

    @Test
    void standsStillWhereTheFileSaysSoAndFollowsWhenItIsWrittenAgain() throws IOException {
        Path file = write("2025-01-27T23:59:59+08:00 still\n");
        Clock clock = BusinessClock.of("file:" + file);
        assertThat(clock.instant()).isEqualTo("2025-01-27T15:59:59Z");
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo("2025-01-27T15:59:59Z");

        write("2025-01-28T00:00:00+08:00 still\n");
        assertThat(clock.instant()).isEqualTo("2025-01-27T16:00:00Z");
    }

    @Test
    void goesOnFromTheMomentTheFileWasWrittenWhoeverReadsItWhenever() throws IOException {
        Path file = write("2025-01-27T09:00:00+08:00");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        Clock real = Clock.fixed(WRITTEN.plus(Duration.ofMinutes(7)), ZoneOffset.UTC);
        assertThat(new ClockFile(file, real).now()).isEqualTo("2025-01-27T01:07:00Z");
    }

    @Test
    void keepsTheLastTimeWhenTheFileSaysNoneOrIsGone() throws IOException {
        Path file = write("2025-01-27T09:00:00+08:00 still");
        Clock clock = BusinessClock.of("file:" + file);
        write("soon");
        assertThat(clock.instant()).isEqualTo("2025-01-27T01:00:00Z");
        Files.delete(file);
        assertThat(clock.instant()).isEqualTo("2025-01-27T01:00:00Z");
        write("2025-02-05T09:00+08:00 still");
        assertThat(clock.instant()).isEqualTo("2025-02-05T01:00:00Z");
    }

    @Test
    void refusesASettingThatSaysNoTime() throws IOException {
        assertThatThrownBy(() -> BusinessClock.of("tomorrow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tomorrow");
        assertThatThrownBy(() -> BusinessClock.of("file:" + directory.resolve("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere");
        Path file = write("2025-01-27T09:00:00+08:00 stil");
        assertThatThrownBy(() -> BusinessClock.of("file:" + file)).isInstanceOf(IllegalArgumentException.class);
    }

    private Path write(String text) throws IOException {
        Path next = directory.resolve("clock.next");
        Files.writeString(next, text);
        return Files.move(
                next, directory.resolve("clock"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
