package org.nianbao.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service has put down: cases, tasks, events to be sent. */
record Ledger(JdbcClient jdbc) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String state(String filingId) {
        return jdbc.sql("select state from review_case where filing_id = :filing")
                .param("filing", filingId)
                .query(String.class)
                .optional()
                .orElse("-");
    }

    /** Short names of all events about a filing, in the order they are sent. */
    List<String> events(String filingId) {
        return jdbc
                .sql("select type from outbox where key = :key order by id")
                .param("key", filingId)
                .query(String.class)
                .list()
                .stream()
                .map(type -> type.replace("nianbao.", "").replace(".v1", ""))
                .toList();
    }

    /** The last event of a type about a filing. */
    JsonNode lastEvent(String key, String type) {
        return events(key, type).get(events(key, type).size() - 1);
    }

    List<JsonNode> events(String key, String type) {
        return jdbc
                .sql("select body from outbox where key = :key and type = :type order by id")
                .param("key", key)
                .param("type", "nianbao." + type + ".v1")
                .query(byte[].class)
                .list()
                .stream()
                .map(JSON::readTree)
                .toList();
    }

    /** What became of a message that had no effect at once: EARLY, STALE, or DELIVER once it was delivered later. */
    List<String> kept(String filingId) {
        return jdbc.sql(
                        "select coalesce(settled_as, verdict) from kept_message where filing_id = :filing order by arrival")
                .param("filing", filingId)
                .query(String.class)
                .list();
    }

    /** States of the tasks of a filing as {@code DESK:STATE}, by submission and desk. */
    List<String> tasks(String filingId) {
        return jdbc.sql("""
                        select desk || ':' || state from desk_task where filing_id = :filing
                        order by submission_number, desk""").param("filing", filingId).query(String.class).list();
    }

    long count(String sql, String filingId) {
        return jdbc.sql(sql).param("filing", filingId).query(Long.class).single();
    }

    /** Action and kind of origin of every audit entry of a filing, in their order. */
    List<String> audited(String filingId) {
        return jdbc.sql(
                        "select action || ' ' || split_part(origin, ' ', 1) from audit_entry where chain = ? order by number")
                .param(filingId)
                .query(String.class)
                .list();
    }
}
