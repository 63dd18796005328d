package org.nianbao.outbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The parking lot in the table {@code parked_record}. */
final class JdbcParkingLot implements ParkingLot {

    private static final Logger log = LoggerFactory.getLogger(JdbcParkingLot.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Inbox inbox;
    private final Handlers handlers;

    JdbcParkingLot(JdbcClient jdbc, TransactionTemplate transaction, Inbox inbox, Handlers handlers) {
        this.jdbc = jdbc;
        // a caller's transaction must not be lost with a record that fails once more
        this.transaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.inbox = inbox;
        this.handlers = handlers;
    }

    static String keyOf(ConsumerRecord<String, byte[]> record) {
        return record.key() == null ? "" : record.key().replace("\0", "");
    }

    boolean holds(String group, String topic, String key) {
        return jdbc.sql("select exists (select from parked_record where group_id = ? and topic = ? and key = ?)")
                .params(group, topic, key)
                .query(Boolean.class)
                .single();
    }

    void park(String group, ConsumerRecord<String, byte[]> record, String reason, boolean behind) {
        jdbc.sql("""
                insert into parked_record
                    (group_id, topic, key, partition_number, record_offset, headers, body, reason, behind)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                on conflict (group_id, topic, partition_number, record_offset) do nothing""")
                .params(
                        group,
                        record.topic(),
                        keyOf(record),
                        record.partition(),
                        record.offset(),
                        ParkedRows.json(record.headers()),
                        record.value(),
                        reason.replace("\0", ""),
                        behind)
                .update();
    }

    @Override
    public List<ParkedRecord> list(long after, int limit) {
        return jdbc.sql("""
                        select id, group_id, topic, key, partition_number, record_offset, headers,
                            coalesce(octet_length(body), 0) as body_size, reason, behind, attempts, parked_at
                        from parked_record where id > ? order by id limit ?""").params(after, limit).query(ParkedRows::summary).list();
    }

    @Override
    public long size() {
        return jdbc.sql("select count(*) from parked_record").query(Long.class).single();
    }

    @Override
    public Replay replay(String key) {
        int replayed = 0;
        String failure = null;
        try {
            while (failure == null && replayOldest(key)) {
                replayed++;
            }
        } catch (ReplayFailure e) {
            failure = String.valueOf(e.getCause());
            log.error("ALARM: replay of parked record {} of key {} failed", e.id, key, e.getCause());
            jdbc.sql("update parked_record set attempts = attempts + 1, reason = ? where id = ?")
                    .params(failure.replace("\0", ""), e.id)
                    .update();
        }
        return new Replay(replayed, remaining(key), failure);
    }

    private boolean replayOldest(String key) {
        Optional<Waiting> first = waiting(key, null);
        first.ifPresent(found -> transaction.executeWithoutResult(status -> {
            inbox.lock(found.group, found.topic, key);
            // read again under the lock: another replay may have been faster
            waiting(key, found).ifPresent(this::handle);
        }));
        return first.isPresent();
    }

    private void handle(Waiting waiting) {
        try {
            IncomingMessage message = MessageHeaders.read(waiting.record);
            if (inbox.receive(waiting.group, message)) {
                TraceParent.with(
                        MessageHeaders.texts(waiting.record.headers()).get(TraceParent.NAME),
                        () -> handlers.replay(message));
            }
            jdbc.sql("delete from parked_record where id = ?").param(waiting.id).update();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw new ReplayFailure(waiting.id, e);
        }
    }

    /** The oldest parked record of the key; of the same group and topic as another one, if given. */
    private Optional<Waiting> waiting(String key, @Nullable Waiting like) {
        return jdbc.sql("""
                        select id, group_id, topic, key, partition_number, record_offset, headers, body
                        from parked_record
                        where key = :key and (:group::text is null or group_id = :group and topic = :topic)
                        order by id limit 1""")
                .param("key", key)
                .param("group", like == null ? null : like.group)
                .param("topic", like == null ? null : like.topic)
                .query((row, number) -> new Waiting(
                        row.getLong("id"), row.getString("group_id"), row.getString("topic"), ParkedRows.record(row)))
                .optional();
    }

    private long remaining(String key) {
        return jdbc.sql("select count(*) from parked_record where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private record Waiting(long id, String group, String topic, ConsumerRecord<String, byte[]> record) {}

    private static final class ReplayFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final long id;

        private ReplayFailure(long id, Throwable cause) {
            super(cause);
            this.id = id;
        }
    }
}
