package org.nianbao.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A handler whose effect is a row per message, in a table without keys where a second effect would show. It fails for
 * the keys it is told to be poisoned by.
 */
final class Effects implements MessageHandler {

    private final JdbcClient jdbc;
    private final Set<String> poisons = ConcurrentHashMap.newKeySet();
    private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create table effect (n bigint generated always as identity, key text, sequence bigint)")
                .update();
    }

    /** Fails for messages with this body from now on. */
    void poisonedBy(String body) {
        poisons.add("\"" + body + "\"");
    }

    void healed() {
        poisons.clear();
    }

    @Override
    public Set<String> types() {
        return Set.of("something-happened");
    }

    @Override
    public void handle(IncomingMessage message) {
        String body = new String(message.body(), StandardCharsets.UTF_8);
        jdbc.sql("set local lock_timeout = '50ms'").update();
        jdbc.sql("insert into effect (key, sequence) values (?, ?)")
                .params(message.key(), message.sequence())
                .update();
        if (poisons.contains(body)) {
            throw new IllegalArgumentException("poisoned");
        }
        Pause pause = pauses.get(body);
        if (pause != null) {
            pause.stay();
        }
    }

    /** Stays in the transaction of a message with this body. */
    Pause pauseAt(String body) {
        Pause pause = new Pause(new CountDownLatch(1), new CountDownLatch(1));
        pauses.put("\"" + body + "\"", pause);
        return pause;
    }

    /** A place where handling stays until let go. */
    record Pause(CountDownLatch reached, CountDownLatch letGo) {

        private void stay() {
            reached.countDown();
            try {
                letGo.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    List<Long> of(String key) {
        return jdbc.sql("select sequence from effect where key = ? order by n")
                .param(key)
                .query(Long.class)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from effect").query(Long.class).single();
    }

    /** Every key's messages had their effect once, in order. */
    void assertOnceAndInOrder() {
        assertThat(jdbc.sql("""
                        select key from (select key, sequence,
                            row_number() over (partition by key order by n) as place from effect) e
                        where sequence <> place""").query(String.class).list()).isEmpty();
    }
}
