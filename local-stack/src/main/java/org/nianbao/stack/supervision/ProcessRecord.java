package org.nianbao.stack.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process a name stands for. A process id alone is not enough: the system gives it to another program later.
 *
 * @param startedAt when the system says the process started
 */
public record ProcessRecord(String name, long pid, Instant startedAt) {

    /** Systems compute the moment from the uptime, which may differ between two readings. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** A record of a process that lives. */
    public static ProcessRecord of(String name, ProcessHandle process) {
        return new ProcessRecord(
                name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it still is the one that was recorded. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found -> !isZombie(found.pid()))
                .filter(found -> found.info()
                        .startInstant()
                        .map(started ->
                                Duration.between(startedAt, started).abs().compareTo(TOLERANCE) <= 0)
                        .orElse(false));
    }

    /** A dead process that its parent has not asked about counts as alive to the system (Linux). */
    private static boolean isZombie(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return line.substring(line.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException notLinux) {
            return false;
        }
    }
}
