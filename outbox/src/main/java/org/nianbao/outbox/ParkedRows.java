package org.nianbao.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a record becomes a row of {@code parked_record} and comes back. */
final class ParkedRows {

    private static final JsonMapper JSON = new JsonMapper();

    private ParkedRows() {}

    static String json(Headers headers) {
        return JSON.writeValueAsString(MessageHeaders.texts(headers));
    }

    static ParkedRecord summary(ResultSet row, int number) throws SQLException {
        return new ParkedRecord(
                row.getLong("id"),
                row.getString("group_id"),
                row.getString("topic"),
                row.getString("key"),
                row.getInt("partition_number"),
                row.getLong("record_offset"),
                headers(row),
                row.getLong("body_size"),
                row.getString("reason"),
                row.getBoolean("behind"),
                row.getInt("attempts"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }

    static ConsumerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition_number"),
                row.getLong("record_offset"),
                row.getString("key"),
                row.getBytes("body"));
        headers(row).forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Map<String, String> headers(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {});
    }
}
