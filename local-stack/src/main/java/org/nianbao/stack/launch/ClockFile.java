package org.nianbao.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The file by which the business time of all services is moved together: a time that goes on from when the file was
 * written, or one that stands still until it is written again. The services read it at every question for the time.
 *
 * @param path absolute
 */
public record ClockFile(Path path) {

    private static final String STILL = " still";

    public ClockFile {
        path = path.toAbsolutePath();
    }

    /** From now on it is this time, and it stands still. */
    public void standAt(OffsetDateTime time) {
        write(time + STILL);
    }

    /** Now it is this time, and it goes on at real speed. */
    public void goOnFrom(OffsetDateTime time) {
        write(time.toString());
    }

    // another file in its place, so that nobody reads half a line
    private void write(String text) {
        try {
            Path next = path.resolveSibling(path.getFileName() + ".next");
            Files.writeString(next, text + "\n");
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time it says. */
    OffsetDateTime read(Clock real) {
        try {
            String text = Files.readString(path).strip();
            if (text.endsWith(STILL)) {
                return OffsetDateTime.parse(text.substring(0, text.length() - STILL.length()));
            }
            Duration since = Duration.between(Files.getLastModifiedTime(path).toInstant(), real.instant());
            return OffsetDateTime.parse(text).plus(since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
