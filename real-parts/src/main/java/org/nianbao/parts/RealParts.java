package org.nianbao.parts;

import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;

/**
 * One PostgreSQL and one Kafka for all tests of a process, in containers where a Docker engine answers and in this
 * process elsewhere. Started at first use, stopped with the process. Tests keep apart by a database and topics of
 * their own. Thread-safe.
 */
public final class RealParts {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private final TestServers servers;

    private RealParts(TestServers servers) {
        this.servers = servers;
    }

    /** The parts of this process. */
    public static RealParts get() {
        return Holder.PARTS;
    }

    /**
     * Creates an empty database.
     *
     * @param hint what the name begins with, lower case letters
     * @return its JDBC URL, without user; user and password are {@link LocalPostgres#USER}
     */
    public String freshDatabase(String hint) {
        String name = hint + "_" + NAMES.incrementAndGet();
        LocalPostgres.createDatabase(servers.jdbcUrl("postgres"), name);
        return servers.jdbcUrl(name);
    }

    /** Address of the broker. */
    public String bootstrapServers() {
        return servers.bootstrapServers();
    }

    /** Creates a topic unless it exists. */
    public void createTopic(String name, int partitions) {
        LocalKafka.createTopic(servers.bootstrapServers(), name, partitions);
    }

    /** A suffix no other caller gets, so that a test has topics and groups of its own. */
    public String freshTopicSuffix() {
        return "-" + NAMES.incrementAndGet();
    }

    private static final class Holder {
        static final RealParts PARTS = new RealParts(
                DockerClientFactory.instance().isDockerAvailable() ? new ContainerServers() : new LocalServers());
    }
}
