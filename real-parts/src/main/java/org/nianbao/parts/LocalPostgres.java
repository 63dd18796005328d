package org.nianbao.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * One PostgreSQL 17 server on the loopback address, with data that survive it.
 *
 * <p>Started durable: a committed transaction survives power failure, and {@link #start} refuses to return a server
 * that would not. A server that a killed launcher left running on the same data is stopped and started anew, because
 * it may run with other settings. A directory that another living process uses is refused.
 *
 * <p>User and password are {@code postgres}; only this machine can connect. Thread-safe.
 */
public final class LocalPostgres implements AutoCloseable {

    /** Name of the only user, and its password. */
    public static final String USER = "postgres";

    private static final String DATA = "postgresql-17";
    private static final String LOCK = "postgresql-17.lock";
    private static final Map<String, String> DURABLE =
            new TreeMap<>(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
    private static final Map<String, String> FORGETFUL =
            new TreeMap<>(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));

    private final Path data;
    private final int port;
    private final PostgresPrograms programs;
    private final FileChannel lock;

    private LocalPostgres(Path data, int port, PostgresPrograms programs, FileChannel lock) {
        this.data = data;
        this.port = port;
        this.programs = programs;
        this.lock = lock;
    }

    /**
     * Starts the server, with the data under {@code dataDirectory/postgresql-17}.
     *
     * @param port where it listens; 0 takes a free port
     * @throws IllegalStateException with a sentence that says what to do, when the port or the directory is taken, or
     *     the server does not start (then the sentence names its log)
     */
    public static LocalPostgres start(Path dataDirectory, int port) {
        return start(dataDirectory, port, DURABLE);
    }

    /** As {@link #start}, but fast: what was committed may be lost with the machine. For tests. */
    static LocalPostgres startForgetful(Path dataDirectory, int port) {
        return start(dataDirectory, port, FORGETFUL);
    }

    private static LocalPostgres start(Path dataDirectory, int port, Map<String, String> settings) {
        Path data = dataDirectory.toAbsolutePath().resolve(DATA);
        try {
            Files.createDirectories(data.getParent());
            FileChannel lock = lock(data.resolveSibling(LOCK));
            try {
                // after the lock: a directory with data and without lock is one that was left behind
                Files.createDirectories(data);
                PostgresPrograms programs = PostgresPrograms.find(data);
                programs.stopIfRunning();
                LocalPostgres server = new LocalPostgres(data, Ports.claim(port, "PostgreSQL"), programs, lock);
                programs.initialiseIfEmpty();
                programs.start(server.port, settings);
                server.requireSettings(settings);
                return server;
            } catch (IOException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started on " + data, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started", e);
        }
    }

    /**
     * Stops the server that a killed process left running.
     *
     * @return false when the directory is in use by a living process, or has no data of a server
     */
    static boolean stopLeftBehind(Path dataDirectory) {
        Path data = dataDirectory.toAbsolutePath().resolve(DATA);
        if (!Files.isDirectory(data)) {
            return false;
        }
        try (FileChannel lock = lock(data.resolveSibling(LOCK))) {
            PostgresPrograms.find(data).stopIfRunning();
            return lock.isOpen();
        } catch (IOException | IllegalStateException livingOrStubborn) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // answered below like another process's lock
        }
        channel.close();
        throw new IllegalStateException(
                "The data in " + file.getParent() + " are in use by another process: stop that one first.");
    }

    private void requireSettings(Map<String, String> expected) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, USER);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : expected.entrySet()) {
                try (ResultSet row = statement.executeQuery("show " + setting.getKey())) {
                    row.next();
                    if (!setting.getValue().equals(row.getString(1))) {
                        throw new IllegalStateException("PostgreSQL runs with " + setting.getKey() + " = "
                                + row.getString(1) + " instead of " + setting.getValue());
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL was started but does not answer on port " + port, e);
        }
    }

    /** The port it listens on, on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Where its data are, the major version in the name. */
    public Path dataDirectory() {
        return data;
    }

    /** The JDBC URL of a database of this server, without user. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates an empty database unless it exists. */
    public void createDatabase(String name) {
        createDatabase(jdbcUrl("postgres"), name);
    }

    static void createDatabase(String maintenanceUrl, String name) {
        try (Connection connection = DriverManager.getConnection(maintenanceUrl, USER, USER);
                PreparedStatement exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
                Statement create = connection.createStatement()) {
            exists.setString(1, name);
            try (ResultSet row = exists.executeQuery()) {
                if (!row.next()) {
                    create.execute("create database \"" + name.replace("\"", "\"\"") + "\"");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be created", e);
        }
    }

    /** Stops the server and keeps its data. Connections are broken off. */
    @Override
    public void close() {
        try (lock) {
            programs.stopIfRunning();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Process id of the server; for tests and for {@code status}. */
    public long processId() {
        try {
            return programs.processId();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not run", e);
        }
    }
}
