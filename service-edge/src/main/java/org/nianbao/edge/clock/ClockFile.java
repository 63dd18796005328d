package org.nianbao.edge.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that says what time it is, so that one test moves the business time of several processes together. It holds
 *
 * <ul>
 *   <li>{@code 2025-01-27T09:00:00+08:00}: that was the time when the file was written, and it goes on at real speed;
 *   <li>{@code 2025-01-27T23:59:59+08:00 still}: it is that time until the file is written again.
 * </ul>
 *
 * <p>Each question looks at the file's attributes and reads it again only when they changed. Whoever writes puts another
 * file in its place (an atomic move): nobody reads half a line, and every process counts from the same moment. A file that
 * is gone or cannot be read later on leaves the last time in force. Thread-safe.
 */
final class ClockFile {

    private static final Logger LOG = LoggerFactory.getLogger(ClockFile.class);
    private static final String STILL = "still";

    private final Path path;
    private final Clock real;
    private volatile Said said;
    private volatile boolean complained;

    /** What the file said when it had these attributes. */
    private record Said(Seen seen, Instant time, Instant writtenAt, boolean still) {

        Instant at(Instant now) {
            return still ? time : time.plus(Duration.between(writtenAt, now));
        }
    }

    private record Seen(
            Instant modified, long size, @Nullable Object key) {}

    /** @throws IllegalArgumentException when the file is not there or does not say a time */
    ClockFile(Path path, Clock real) {
        this.path = path;
        this.real = real;
        try {
            this.said = read(look());
        } catch (IOException | DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "nianbao.clock names a file that says no time such as 2026-12-01T09:00+08:00: " + path, unreadable);
        }
    }

    Instant now() {
        Said last = said;
        try {
            Seen seen = look();
            if (!seen.equals(last.seen())) {
                last = read(seen);
                said = last;
                complained = false;
            }
        } catch (IOException | DateTimeException unreadable) {
            if (!complained) {
                complained = true;
                LOG.warn("{} says no time now; the last one stays: {}", path, unreadable.toString());
            }
        }
        return last.at(real.instant());
    }

    private Seen look() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new Seen(attributes.lastModifiedTime().toInstant(), attributes.size(), attributes.fileKey());
    }

    private Said read(Seen seen) throws IOException {
        String[] words = Objects.requireNonNull(Files.readString(path)).strip().split(" +");
        boolean still = words.length == 2 && words[1].equals(STILL);
        if (words.length > 2 || words.length == 2 && !still) {
            throw new DateTimeException("behind the time only the word " + STILL + " may stand");
        }
        return new Said(seen, OffsetDateTime.parse(words[0]).toInstant(), seen.modified(), still);
    }
}
