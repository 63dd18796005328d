package org.nianbao.stack.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory that holds everything the local stack writes: {@code .nianbao} in the checkout, or {@code
 * $NIANBAO_HOME}.
 *
 * @param root absolute
 */
public record Home(Path root) {

    /** The home that the environment names, or {@code .nianbao} in the current directory. */
    public static Home fromEnvironment() {
        String named = System.getenv("NIANBAO_HOME");
        return new Home(Path.of(named == null || named.isBlank() ? ".nianbao" : named)
                .toAbsolutePath()
                .normalize());
    }

    /** PostgreSQL's and Kafka's data. */
    public Path data() {
        return root.resolve("data");
    }

    /** One log for each process. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** What runs at the moment: process records, the lock, the state. */
    public Path run() {
        return root.resolve("run");
    }

    /** The programs, unpacked from their jars so that a build does not pull them from under a running process. */
    public Path programs() {
        return root.resolve("programs");
    }

    /** Mails the catcher received, one file each. */
    public Path mails() {
        return root.resolve("mails");
    }

    /** The signing key of the identity provider; kept by {@link #forget}, so that tokens stay good. */
    public Path identity() {
        return root.resolve("identity");
    }

    /** Creates the directories that are missing. */
    public void create() {
        try {
            for (Path directory : List.of(data(), logs(), run(), mails(), identity())) {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("目录 " + root + " 无法写入", e);
        }
    }

    /** Deletes databases, topics and mails. */
    public void forget() {
        for (Path directory : List.of(data(), mails())) {
            try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("旧数据无法删除：" + directory, e);
            }
        }
    }
}
