package org.nianbao.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.outbox.UnsentMessage.Line;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a relay reads and writes, in one transaction: it takes a bucket, reads its oldest messages, marks them.
 *
 * <p>A hold is compared with the time of the statement: with the time of the clock, a hold that ends in mid-scan would
 * let a later message of the key overtake.
 */
final class UnsentMessages {

    private static final String NOT_HELD = """
            not exists (select from outbox_hold h
                where h.topic = o.topic and h.key = o.key and h.until > statement_timestamp())""";

    private final JdbcClient jdbc;
    private final OutboxProperties properties;

    UnsentMessages(JdbcClient jdbc, OutboxProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /** Locks a bucket that has something to send and that no other relay holds. */
    Optional<Integer> takeBucket() {
        // plans made while the table was empty must not scan it when it is full; a lease must not outlive its holder
        jdbc.sql("""
                select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true),
                    set_config('idle_in_transaction_session_timeout', '60s', true)""").query().singleRow();
        return jdbc.sql("""
                        select b.bucket from outbox_bucket b
                        where exists (select from outbox o
                            where o.bucket = b.bucket and o.published_at is null and %s)
                        order by random() limit 1
                        for update skip locked""".formatted(NOT_HELD)).query(Integer.class).optional();
    }

    /** Its oldest messages, in the order of their commits per key. */
    List<UnsentMessage> oldest(int bucket) {
        return jdbc.sql("""
                        select id, message_id, topic, key, sequence, type, source, subject, time, traceparent, body
                        from (select o.*, sum(octet_length(body)) over (order by id) - octet_length(body) as before
                            from (select * from outbox o
                                where bucket = :bucket and published_at is null and %s
                                order by id limit :limit) o) o
                        where before < :bytes order by id""".formatted(NOT_HELD))
                .param("bucket", bucket)
                .param("limit", properties.batch())
                .param("bytes", properties.batchSize().toBytes())
                .query((row, number) -> new UnsentMessage(
                        row.getLong("id"),
                        row.getObject("message_id", UUID.class),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getLong("sequence"),
                        row.getString("type"),
                        row.getString("source"),
                        row.getString("subject"),
                        row.getTimestamp("time").toInstant(),
                        row.getString("traceparent"),
                        row.getBytes("body")))
                .list();
    }

    void markSent(int bucket, List<UnsentMessage> sent) {
        jdbc.sql("""
                update outbox set published_at = clock_timestamp()
                where bucket = ? and published_at is null and id = any(?)""")
                .params(bucket, sent.stream().map(UnsentMessage::id).toArray(Long[]::new))
                .update();
        List<Line> lines = sent.stream().map(UnsentMessage::line).distinct().toList();
        jdbc.sql("delete from outbox_hold where (topic, key) in (select * from unnest(?, ?))")
                .params(topics(lines), keys(lines))
                .update();
    }

    private static String[] topics(Collection<Line> lines) {
        return lines.stream().map(Line::topic).toArray(String[]::new);
    }

    private static String[] keys(Collection<Line> lines) {
        return lines.stream().map(Line::key).toArray(String[]::new);
    }

    void hold(Line line, String reason) {
        jdbc.sql("""
                insert into outbox_hold (topic, key, attempts, reason, until)
                values (:topic, :key, 1, :reason, clock_timestamp() + :first * interval '1 ms')
                on conflict (topic, key) do update set attempts = outbox_hold.attempts + 1, reason = excluded.reason,
                    until = clock_timestamp()
                        + least(:first * power(2, least(outbox_hold.attempts, 20)), :longest) * interval '1 ms'""")
                .param("topic", line.topic())
                .param("key", line.key())
                .param("reason", reason)
                .param("first", properties.firstRetry().toMillis())
                .param("longest", properties.longestRetry().toMillis())
                .update();
    }

    /** Deletes sent messages older than they are kept; in portions, so that it never takes long. */
    int deleteOld(Duration retention) {
        return jdbc.sql("""
                        delete from outbox where message_id in (select message_id from outbox
                            where published_at < clock_timestamp() - ? * interval '1 s' order by published_at limit 1000)""").param(retention.toSeconds()).update();
    }
}
