package org.nianbao.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.review.DeskDecided;
import org.nianbao.events.review.DeskDecision;
import org.nianbao.events.review.DeskOpened;
import org.nianbao.events.review.DueDateExtended;
import org.nianbao.events.review.ReportApproved;
import org.nianbao.events.review.ReportReturned;
import org.nianbao.events.review.ReportValidated;
import org.nianbao.events.review.ReturnReason;
import org.nianbao.parts.RealParts;

/** Says on the real broker what review-service would say. */
final class ReviewService {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.get().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    private ReviewService() {}

    static Event validated(String filing, int number, boolean blocks) {
        return new ReportValidated(filing, number, "2026.1", List.of(), blocks, AT, List.of());
    }

    static Event deskOpened(String filing, int number) {
        return new DeskOpened(filing, number, "AUTHORITY", "410781", "task-1", AT, AT);
    }

    static Event deskDecided(String filing, int number) {
        return new DeskDecided(filing, number, "AUTHORITY", "410781", "task-1", "APPROVE", "u-3001", "同意", AT);
    }

    static Event returned(String filing, int number) {
        return returned(
                filing, number, 1, new ReturnReason("R03", "T2/normativeDocuments/issued", "文表不符", "INSPECTION"));
    }

    static Event returned(String filing, int number, int round, ReturnReason... reasons) {
        return new ReportReturned(
                filing,
                number,
                "INSPECTION",
                "u-4001",
                List.of(reasons),
                round,
                Instant.parse("2098-12-01T00:00:00Z"),
                AT);
    }

    static Event approved(String filing, int number) {
        return new ReportApproved(
                filing, number, List.of(new DeskDecision("SECRECY", "410781", "u-3002", "同意公开", AT)), AT);
    }

    static Event extended(String filing) {
        return new DueDateExtended(
                filing,
                LocalDate.of(2099, 2, 10),
                LocalDate.of(2099, 2, 20),
                Instant.parse("2099-02-10T16:00:00Z"),
                "机构合并",
                "u-3001",
                AT);
    }

    /** Sends an event; its id. */
    static UUID send(String filing, Event event) {
        return send(filing, event, UUID.randomUUID());
    }

    /** Sends an event with this id: the same id is the same event. */
    static UUID send(String filing, Event event, UUID id) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(EventType.of(event).topic(), filing, EventJson.write(event));
        header(record.headers(), "ce_specversion", "1.0");
        header(record.headers(), "ce_id", id.toString());
        header(record.headers(), "ce_type", EventType.of(event).ceType());
        header(record.headers(), "ce_source", "/review-service");
        header(record.headers(), "ce_subject", filing);
        header(record.headers(), "ce_time", AT.toString());
        header(record.headers(), "ce_sequence", "1");
        header(record.headers(), "content-type", "application/json");
        PRODUCER.send(record);
        PRODUCER.flush();
        return id;
    }

    private static void header(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
