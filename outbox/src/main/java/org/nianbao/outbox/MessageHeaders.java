package org.nianbao.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The Kafka binding of CloudEvents 1.0 in binary mode: the attributes are headers, the body is the data. */
final class MessageHeaders {

    private MessageHeaders() {}

    static ProducerRecord<String, byte[]> write(UnsentMessage message) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(message.topic(), message.key(), message.body());
        add(record, "ce_specversion", "1.0");
        add(record, "ce_id", message.messageId().toString());
        add(record, "ce_type", message.type());
        add(record, "ce_source", message.source());
        add(record, "ce_subject", message.subject());
        add(record, "ce_time", message.time().toString());
        add(record, "ce_sequence", Long.toString(message.sequence()));
        add(record, "content-type", "application/json");
        if (message.traceparent() != null) {
            add(record, TraceParent.NAME, message.traceparent());
        }
        return record;
    }

    private static void add(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a received record.
     *
     * @throws MalformedRecordException when it is not a message of ours
     */
    static IncomingMessage read(ConsumerRecord<String, byte[]> record) {
        Map<String, String> texts = texts(record.headers());
        if (record.key() == null || record.value() == null) {
            throw new MalformedRecordException("the record has no " + (record.key() == null ? "key" : "body"));
        }
        try {
            return new IncomingMessage(
                    UUID.fromString(required(texts, "ce_id")),
                    required(texts, "ce_type"),
                    required(texts, "ce_source"),
                    texts.getOrDefault("ce_subject", record.key()),
                    Instant.parse(required(texts, "ce_time")),
                    Long.parseLong(required(texts, "ce_sequence")),
                    record.topic(),
                    record.key(),
                    record.value());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new MalformedRecordException("a ce_ header cannot be read: " + e.getMessage());
        }
    }

    static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : headers) {
            byte[] value = header.value();
            // jsonb cannot hold U+0000
            texts.put(header.key(), value == null ? "" : new String(value, StandardCharsets.UTF_8).replace("\0", ""));
        }
        return texts;
    }

    private static String required(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new MalformedRecordException("the record has no header " + name);
        }
        return text;
    }

    /** A record that is no message of ours. */
    static final class MalformedRecordException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        MalformedRecordException(String message) {
            super(message);
        }
    }
}
