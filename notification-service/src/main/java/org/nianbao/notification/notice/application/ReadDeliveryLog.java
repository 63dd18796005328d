package org.nianbao.notification.notice.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nianbao.notification.delivery.application.ReadDeliveries;
import org.nianbao.notification.delivery.model.Attempt;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.notice.model.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an agency's people, its reviewers and its authority were told, and what became of each attempt to tell them. */
@Service
public class ReadDeliveryLog {

    private final Notices notices;
    private final ReadDeliveries readDeliveries;

    ReadDeliveryLog(Notices notices, ReadDeliveries readDeliveries) {
        this.notices = notices;
        this.readDeliveries = readDeliveries;
    }

    /** A delivery with all its attempts, the first one first. */
    public record DeliveryRecord(Delivery delivery, List<Attempt> attempts) {}

    /** A notice with all its deliveries. */
    public record LogEntry(Notice notice, List<DeliveryRecord> deliveries) {}

    /** The next entries, the newest first, as far as the reader may see them. */
    @Transactional(readOnly = true)
    public List<LogEntry> page(NoticeQuery query, Reader reader) {
        List<Notice> page = notices.page(query, reader);
        Map<UUID, List<Delivery>> deliveries =
                readDeliveries.ofNotices(page.stream().map(Notice::id).toList());
        Map<UUID, List<Attempt>> attempts = readDeliveries.attempts(deliveries.values().stream()
                .flatMap(List::stream)
                .map(Delivery::id)
                .distinct()
                .toList());
        return page.stream()
                .map(notice -> new LogEntry(
                        notice,
                        deliveries.getOrDefault(notice.id(), List.of()).stream()
                                .map(delivery ->
                                        new DeliveryRecord(delivery, attempts.getOrDefault(delivery.id(), List.of())))
                                .toList()))
                .toList();
    }
}
