package org.nianbao.outbox;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes messages into the table {@code outbox}. */
final class JdbcOutbox implements Outbox {

    private static final String LOCK_KEYS = MessageArrays.GIVEN + """
            insert into outbox_sequence (topic, key, last) select distinct topic, key, 0 from given order by topic, key
            on conflict (topic, key) do update set last = outbox_sequence.last""";

    /** The locks are held: what was recorded before is seen, and nobody else numbers these keys. */
    private static final String INSERT_ALL = MessageArrays.GIVEN + """
            , recorded as (
                insert into outbox (message_id, topic, key, sequence, type, source, subject, time, traceparent, body)
                select message_id, topic, key, last + row_number() over (partition by topic, key order by position),
                    type, source, subject, time, :traceparent, body
                from given join outbox_sequence using (topic, key)
                where not exists (select from outbox o where o.message_id = given.message_id)
                order by position
                returning topic, key, sequence)
            update outbox_sequence s set last = n.last
            from (select topic, key, max(sequence) as last from recorded group by topic, key) n
            where s.topic = n.topic and s.key = n.key""";

    private final JdbcClient jdbc;
    private final Runnable afterCommit;

    /** @param afterCommit told that there is something to send */
    JdbcOutbox(JdbcClient jdbc, Runnable afterCommit) {
        this.jdbc = jdbc;
        this.afterCommit = afterCommit;
    }

    @Override
    public long record(OutgoingMessage message) {
        requireTransaction(message);
        long sequence = lockKey(message) + 1;
        if (insert(message, sequence) == 0) {
            return jdbc.sql("select sequence from outbox where message_id = ?")
                    .param(message.id())
                    .query(Long.class)
                    .single();
        }
        wakeAfterCommit();
        return sequence;
    }

    @Override
    public void recordAll(List<OutgoingMessage> messages) {
        if (messages.isEmpty()) {
            return;
        }
        requireTransaction(messages.get(0));
        MessageArrays.bind(jdbc.sql(LOCK_KEYS), messages, null).update();
        MessageArrays.bind(jdbc.sql(INSERT_ALL), messages, TraceParent.current())
                .update();
        wakeAfterCommit();
    }

    private static void requireTransaction(OutgoingMessage message) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a message must be recorded in a transaction: " + message.type());
        }
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterCommit.run();
            }
        });
    }

    private long lockKey(OutgoingMessage message) {
        return jdbc.sql("""
                        insert into outbox_sequence (topic, key, last) values (?, ?, 0)
                        on conflict (topic, key) do update set last = outbox_sequence.last
                        returning last""")
                .params(message.topic(), message.key())
                .query(Long.class)
                .single();
    }

    private int insert(OutgoingMessage message, long sequence) {
        return jdbc.sql("""
                        with recorded as (
                            insert into outbox
                                (message_id, topic, key, sequence, type, source, subject, time, traceparent, body)
                            values (:id, :topic, :key, :sequence, :type, :source, :subject, :time, :traceparent, :body)
                            on conflict (message_id) do nothing
                            returning sequence)
                        update outbox_sequence set last = recorded.sequence from recorded
                        where topic = :topic and key = :key""")
                .param("id", message.id())
                .param("topic", message.topic())
                .param("key", message.key())
                .param("sequence", sequence)
                .param("type", message.type())
                .param("source", message.source())
                .param("subject", message.subject())
                .param("time", message.time().atOffset(ZoneOffset.UTC))
                .param("traceparent", TraceParent.current(), Types.VARCHAR)
                .param("body", message.body())
                .update();
    }
}
