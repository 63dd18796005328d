package org.nianbao.outbox;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.nianbao.parts.LocalPostgres;
import org.nianbao.parts.RealParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** A database of its own with the outbox's tables, a topic of its own, and what works on them. */
final class Bench implements AutoCloseable {

    static final OutboxProperties PROPERTIES = new OutboxProperties(
            true,
            Duration.ofMillis(50),
            500,
            DataSize.ofMegabytes(8),
            Duration.ofMillis(50),
            Duration.ofMillis(400),
            Duration.ofDays(400),
            3,
            3);

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);

    final String broker;
    final String topic;
    final String databaseUrl;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final JdbcOutbox outbox;

    private final HikariDataSource dataSource;
    /** The relays' own, as in other instances: who kills a relay's connection must not hit a writer's. */
    private final HikariDataSource relayDataSource;

    private final List<RelayLoop> relays = new CopyOnWriteArrayList<>();

    /** On the shared parts. */
    Bench() {
        this(RealParts.get().bootstrapServers(), "bench" + RealParts.get().freshTopicSuffix(), WAIT_FOR_CONNECTION);
        RealParts.get().createTopic(topic, 12);
    }

    /** On another broker; the topic is not created. */
    Bench(String broker, String topic) {
        this(broker, topic, WAIT_FOR_CONNECTION);
    }

    /** On the shared parts, with a pool that makes a refused connection known at once. */
    static Bench thatWaitsLittleForConnections() {
        String topic = "bench" + RealParts.get().freshTopicSuffix();
        RealParts.get().createTopic(topic, 12);
        return new Bench(RealParts.get().bootstrapServers(), topic, Duration.ofMillis(250));
    }

    private Bench(String broker, String topic, Duration waitForConnection) {
        // far more than anything here takes, for machines that do something else as well
        Awaitility.setDefaultTimeout(Duration.ofSeconds(120));
        this.broker = broker;
        this.topic = topic;
        databaseUrl = RealParts.get().freshDatabase("outbox");
        dataSource = dataSource(databaseUrl, waitForConnection);
        relayDataSource = dataSource(databaseUrl, waitForConnection);
        relayDataSource.setMinimumIdle(0);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/outbox")
                .load()
                .migrate();
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        outbox = new JdbcOutbox(jdbc, () -> relays.forEach(RelayLoop::wake));
    }

    private static HikariDataSource dataSource(String url, Duration waitForConnection) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setUsername(LocalPostgres.USER);
        dataSource.setPassword(LocalPostgres.USER);
        dataSource.setMaximumPoolSize(20);
        dataSource.setConnectionTimeout(waitForConnection.toMillis());
        return dataSource;
    }

    OutgoingMessage message(String key, String text) {
        return new OutgoingMessage(
                UUID.randomUUID(),
                topic,
                key,
                "something-happened",
                "/bench",
                key,
                Instant.parse("2026-03-31T16:00:00Z"),
                ("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
    }

    /** Records a message in a transaction of its own. */
    long record(String key) {
        return record(message(key, "text"));
    }

    long record(OutgoingMessage message) {
        Long sequence = transaction.execute(status -> outbox.record(message));
        return sequence == null ? 0 : sequence;
    }

    Sender sender() {
        return new KafkaSender(Map.of("bootstrap.servers", broker));
    }

    Relay relay(Sender sender) {
        return new Relay(
                new TransactionTemplate(new JdbcTransactionManager(relayDataSource)), unsentMessages(), sender);
    }

    private UnsentMessages unsentMessages() {
        return new UnsentMessages(JdbcClient.create(relayDataSource), PROPERTIES);
    }

    /** Starts a relay of another instance: a thread and a producer of its own. */
    RelayLoop startRelay(UnaryOperator<Sender> seam) {
        Sender sender = seam.apply(sender());
        RelayLoop loop = new RelayLoop(relay(sender), unsentMessages(), sender, PROPERTIES);
        relays.add(loop);
        loop.start();
        return loop;
    }

    Arrivals arrivals() {
        return new Arrivals(broker, topic);
    }

    long unsent() {
        return new OutboxState(jdbc).unsent();
    }

    boolean somebodyWaitsForALock() {
        return jdbc.sql("""
                        select exists (select from pg_stat_activity
                            where wait_event_type = 'Lock' and datname = current_database())""").query(Boolean.class).single();
    }

    @Override
    public void close() {
        relays.forEach(RelayLoop::stop);
        relayDataSource.close();
        dataSource.close();
    }
}
