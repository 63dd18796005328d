package org.nianbao.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mails of one directory, one {@code .eml} file for each recipient. Thread-safe. */
final class MailStore {

    /** More mails than this are not kept. */
    static final int LIMIT = 2_000;

    private static final String ENDING = ".eml";

    private final Path directory;
    private final int limit;
    private final Clock clock;
    private final TreeMap<String, Mail> mails = new TreeMap<>();
    private long lastMoment;

    private MailStore(Path directory, int limit, Clock clock) {
        this.directory = directory;
        this.limit = limit;
        this.clock = clock;
    }

    static MailStore open(Path directory) {
        return open(directory, LIMIT, Clock.systemUTC());
    }

    static MailStore open(Path directory, int limit, Clock clock) {
        MailStore store = new MailStore(directory, limit, clock);
        store.readDirectory();
        return store;
    }

    private void readDirectory() {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                    String id = file.getFileName().toString().replace(ENDING, "");
                    mails.put(id, MailReader.read(id, Files.readAllBytes(file)));
                    lastMoment = Math.max(lastMoment, Long.parseLong(id));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the mails in " + directory + " cannot be read", e);
        }
    }

    /** Keeps a mail; it is on the disk when this returns. */
    synchronized void add(String recipient, MimeMessage message) {
        lastMoment = Math.max(lastMoment + 1, clock.millis());
        String id = "%015d".formatted(lastMoment);
        Path file = directory.resolve(id + ENDING);
        Path unfinished = directory.resolve(id + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                out.write(MailReader.recipientLine(recipient));
                message.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            mails.put(id, MailReader.read(id, Files.readAllBytes(file)));
            while (mails.size() > limit) {
                String oldest = mails.firstKey();
                mails.remove(oldest);
                Files.deleteIfExists(directory.resolve(oldest + ENDING));
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("a mail to " + recipient + " could not be kept", e);
        }
    }

    /** All of them, the newest first. */
    synchronized List<Mail> list() {
        List<Mail> list = new ArrayList<>(mails.values());
        Collections.reverse(list);
        return list;
    }

    synchronized Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }
}
