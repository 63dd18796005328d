package org.nianbao.parts;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers in containers, removed with the process by Testcontainers. */
final class ContainerServers implements TestServers {

    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:17")
            .withUsername(LocalPostgres.USER)
            .withPassword(LocalPostgres.USER);
    private final KafkaContainer kafka =
            new KafkaContainer("apache/kafka:4.3.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");

    ContainerServers() {
        postgres.start();
        kafka.start();
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/" + database;
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }
}
