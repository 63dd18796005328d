package org.nianbao.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.apache.kafka.common.utils.Exit;

/** The servers on this machine, their data in a directory that goes with the process. */
final class LocalServers implements TestServers {

    private static final String PREFIX = "nianbao-parts-";

    private final LocalPostgres postgres;
    private final LocalKafka kafka;

    LocalServers() {
        try {
            removeLeftBehind();
            Path directory = Files.createTempDirectory(PREFIX);
            postgres = LocalPostgres.startForgetful(directory, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(directory), "real-parts-stop"));
            kafka = LocalKafka.start(directory, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(Path directory) {
        // Kafka is not shut down in order: its data go with the process, and an orderly stop takes seconds. A broker
        // whose data are gone ends the process with exit code 1, which would make passed tests a failed run
        Exit.setHaltProcedure((status, message) -> {});
        postgres.close();
        FileUtils.deleteQuietly(directory.toFile());
    }

    /** Stops the servers of test processes that were killed, and removes their data. */
    private static void removeLeftBehind() throws IOException {
        try (DirectoryStream<Path> directories =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (Path directory : directories) {
                if (LocalPostgres.stopLeftBehind(directory)) {
                    FileUtils.deleteQuietly(directory.toFile());
                }
            }
        }
    }

    @Override
    public String jdbcUrl(String database) {
        return postgres.jdbcUrl(database);
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }
}
