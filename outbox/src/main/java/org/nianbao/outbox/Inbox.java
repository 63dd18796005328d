package org.nianbao.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a group has received already. */
final class Inbox {

    private final JdbcClient jdbc;

    Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others, also a replay, from the key until the transaction ends. */
    void lock(String group, String topic, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?), hashtext(?))")
                .params(group + " " + topic, key)
                .query()
                .singleRow();
    }

    /**
     * Writes down that a message is received.
     *
     * @return false when it was before
     */
    boolean receive(String group, IncomingMessage message) {
        return jdbc.sql("""
                        insert into inbox (group_id, message_id, topic, key, sequence, type) values (?, ?, ?, ?, ?, ?)
                        on conflict (group_id, message_id) do nothing""")
                        .params(group, message.id(), message.topic(), message.key(), message.sequence(), message.type())
                        .update()
                == 1;
    }

    boolean contains(String group, IncomingMessage message) {
        return jdbc.sql("select exists (select from inbox where group_id = ? and message_id = ?)")
                .params(group, message.id())
                .query(Boolean.class)
                .single();
    }
}
