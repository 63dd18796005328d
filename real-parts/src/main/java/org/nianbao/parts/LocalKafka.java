package org.nianbao.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker and controller (KRaft) in this process, on the loopback address, with data that survive it.
 *
 * <p>Topics are never created by using them. Records are kept for ever, offsets of groups for ten years. It can be
 * stopped and started again on the same data and port. Thread-safe.
 */
public final class LocalKafka implements AutoCloseable {

    private final Path data;
    private final int port;
    private @Nullable KafkaRaftServer server;

    private LocalKafka(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /**
     * Starts the broker, with the data under {@code dataDirectory/kafka}.
     *
     * @param port where it listens; 0 takes a free port
     * @throws IllegalStateException with a sentence that says what to do, when the port is taken
     */
    public static LocalKafka start(Path dataDirectory, int port) {
        LocalKafka kafka =
                new LocalKafka(dataDirectory.toAbsolutePath().resolve("kafka"), port == 0 ? Ports.free() : port);
        kafka.start();
        return kafka;
    }

    /** Starts it again after {@link #stop}; does nothing while it runs. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        Ports.claim(port, "Kafka");
        Map<String, Object> settings = KafkaSettings.of(data, port, Ports.free());
        try {
            formatIfEmpty();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka's directory could not be prepared: " + data, e);
        }
        KafkaRaftServer starting = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        starting.startup();
        server = starting;
    }

    // Formatter.run declares Exception
    private void formatIfEmpty() throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(KafkaSettings.NODE)
                .addDirectory(data.toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    /** Address for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The port it listens on, on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Creates a topic unless it exists. */
    public void createTopic(String name, int partitions) {
        createTopic(bootstrapServers(), name, partitions);
    }

    static void createTopic(String bootstrapServers, String name, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(partitions), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topic " + name + " could not be created", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topic " + name, e);
        }
    }

    /** Stops it and keeps its data; does nothing while it is stopped. */
    public synchronized void stop() {
        KafkaRaftServer running = server;
        if (running != null) {
            server = null;
            running.shutdown();
            running.awaitShutdown();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
