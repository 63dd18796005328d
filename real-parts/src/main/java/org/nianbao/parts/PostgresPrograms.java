package org.nianbao.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The calls of {@code initdb} and {@code pg_ctl} for one data directory. */
final class PostgresPrograms {

    private static final String COMMON =
            "-c listen_addresses=127.0.0.1 -c unix_socket_directories= " + "-c timezone=UTC -c max_connections=200";

    private final Path binaries;
    private final Path data;
    private final ServerAccount account;

    private PostgresPrograms(Path binaries, Path data, ServerAccount account) {
        this.binaries = binaries;
        this.data = data;
        this.account = account;
    }

    static PostgresPrograms find(Path data) throws IOException, InterruptedException {
        return new PostgresPrograms(PostgresBinaries.unpacked(), data, ServerAccount.choose());
    }

    void initialiseIfEmpty() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Files.write(log(), new byte[0], StandardOpenOption.CREATE);
        account.own(data);
        account.own(log());
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            // trust: the port is open to this machine only, and the password is in the README anyway
            run(
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    LocalPostgres.USER,
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
        }
    }

    void start(int port, Map<String, String> settings) throws IOException, InterruptedException {
        String options = settings.entrySet().stream()
                .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("", COMMON + " -p " + port, ""));
        run("pg_ctl", "start", "-D", data.toString(), "-l", log().toString(), "-o", options, "-w", "-t", "60");
    }

    /** Stops the server of this data directory, whoever started it. */
    void stopIfRunning() throws IOException, InterruptedException {
        Optional<ProcessHandle> recorded = recordedProcess();
        if (recorded.isEmpty()) {
            return;
        }
        if (recorded.get().info().commandLine().orElse("").contains(data.toString())) {
            run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
        } else {
            // the number is another program's by now, or a dead process nobody has reaped: pg_ctl would signal the
            // first, and the server would refuse to start beside either
            Files.delete(processFile());
        }
    }

    private Optional<ProcessHandle> recordedProcess() throws IOException {
        if (!Files.exists(processFile())) {
            return Optional.empty();
        }
        return ProcessHandle.of(processId());
    }

    /** Process id of the server as it recorded it. */
    long processId() throws IOException {
        return Long.parseLong(Files.readAllLines(processFile()).get(0).trim());
    }

    private Path processFile() {
        return data.resolve("postmaster.pid");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        int exit = execute(program, arguments);
        if (exit != 0) {
            throw new IllegalStateException(program + " ended with " + exit + ": see " + log() + " and " + output());
        }
    }

    private int execute(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        // into a file, not a pipe: the server inherits it and would keep a reader waiting for ever
        Process process = new ProcessBuilder(account.command(command))
                .directory(binaries.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(program + " did not end within 90 s: see " + output());
        }
        return process.exitValue();
    }

    private Path log() {
        return data.resolveSibling("postgresql-17.log");
    }

    private Path output() {
        return data.resolveSibling("postgresql-17.out");
    }
}
