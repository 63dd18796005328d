package org.nianbao.e2e.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.nianbao.stack.layout.Port;

/**
 * Whether everything that a moment of business time brings has happened: no event is unsent or unread, no job of the engine
 * is due, no letter could go. Seen twice, with nothing recorded in between, so that what moved on behind the first look is
 * seen by the second.
 */
final class Stillness implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final String UNSENT = "select count(*) from outbox where published_at is null";
    private static final String RECORDED = "select (select count(*) from outbox) + (select count(*) from inbox)";
    private static final String PARKED = "select count(*) from parked_record";

    /** A job that failed waits for its next try: that is no rest. */
    private static final String JOBS = """
            select count(*) from camunda.act_ru_job
            where duedate_ is null or duedate_ <= timestamp '%s' or exception_msg_ is not null""";

    private static final String LETTERS = """
            select count(*) from delivery
            where state = 'PENDING' or state = 'WAITING' and not_before <= timestamptz '%s'""";

    private final List<Connection> databases = new ArrayList<>();
    private final Admin kafka;

    Stillness() {
        for (String name : List.of("submission", "review", "notification")) {
            databases.add(connect(name));
        }
        kafka = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + Port.KAFKA.number()));
    }

    private static Connection connect(String database) {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(Port.POSTGRESQL.number(), database);
        try {
            return DriverManager.getConnection(url, "postgres", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(url, e);
        }
    }

    /** Waits for it; what has a time later than that of the clock may wait too. */
    void await(MovedClock clock) {
        for (Connection database : databases) {
            assertThat(count(database, PARKED))
                    .as("records parked because they fail")
                    .isZero();
        }
        Awaitility.await("stillness at " + clock.minute())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .until(() -> {
                    List<Long> first = look(clock.present());
                    return isStill(first) && first.equals(look(clock.present()));
                });
    }

    /** What is still to be done, then how much was recorded so far. */
    private List<Long> look(Instant businessTime) throws ExecutionException, InterruptedException {
        List<Long> seen = new ArrayList<>();
        String utc = LocalDateTime.ofInstant(businessTime, ZoneOffset.UTC).toString();
        seen.add(count(databases.get(1), JOBS.formatted(utc)));
        for (Connection database : databases) {
            seen.add(count(database, UNSENT));
        }
        seen.add(unread());
        seen.add(count(databases.get(2), LETTERS.formatted(businessTime)));
        for (Connection database : databases) {
            seen.add(count(database, RECORDED));
        }
        return seen;
    }

    private boolean isStill(List<Long> seen) {
        return seen.subList(0, seen.size() - databases.size()).stream().allMatch(left -> left == 0);
    }

    private static long count(Connection database, String sql) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Records that some group has not worked off; one group without its members counts as one. */
    private long unread() throws ExecutionException, InterruptedException {
        List<String> groups = kafka.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .toList();
        long unread = 0;
        for (ConsumerGroupDescription group :
                kafka.describeConsumerGroups(groups).all().get().values()) {
            List<TopicPartition> assigned = group.members().stream()
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .toList();
            unread += assigned.isEmpty() ? 1 : left(group.groupId(), assigned);
        }
        return unread;
    }

    private long left(String group, List<TopicPartition> assigned) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> done = kafka.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var ends = kafka.listOffsets(
                        assigned.stream().collect(Collectors.toMap(partition -> partition, any -> OffsetSpec.latest())))
                .all()
                .get();
        long unread = 0;
        for (TopicPartition partition : assigned) {
            OffsetAndMetadata offset = done.get(partition);
            unread += Objects.requireNonNull(ends.get(partition)).offset() - (offset == null ? 0 : offset.offset());
        }
        return unread;
    }

    @Override
    public void close() {
        kafka.close(Duration.ofSeconds(5));
        for (Connection database : databases) {
            try {
                database.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
