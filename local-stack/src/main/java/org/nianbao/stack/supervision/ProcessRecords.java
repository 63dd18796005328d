package org.nianbao.stack.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records of one directory, one file {@code <name>.pid} for each process: its id and its start. Thread-safe. */
public final class ProcessRecords {

    private static final String ENDING = ".pid";

    private final Path directory;

    public ProcessRecords(Path directory) {
        this.directory = directory;
    }

    public void write(ProcessRecord record) {
        try {
            Files.createDirectories(directory);
            Path unfinished = directory.resolve(record.name() + ".part");
            Files.writeString(
                    unfinished, record.pid() + " " + record.startedAt().toEpochMilli() + "\n");
            Files.move(unfinished, file(record.name()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ProcessRecord> find(String name) {
        return Files.exists(file(name)) ? read(file(name)) : Optional.empty();
    }

    /** All records, by name. A file that cannot be read is no record. */
    public List<ProcessRecord> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<ProcessRecord> records = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(ENDING))
                    .forEach(file -> read(file).ifPresent(records::add));
            records.sort(Comparator.comparing(ProcessRecord::name));
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return directory.resolve(name + ENDING);
    }

    private static Optional<ProcessRecord> read(Path file) {
        try {
            String[] parts = Files.readString(file).trim().split(" ");
            String name = file.getFileName().toString().replace(ENDING, "");
            return Optional.of(
                    new ProcessRecord(name, Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
