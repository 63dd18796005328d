package org.nianbao.notification.notice.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.Attempt;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.notice.application.ReadDeliveryLog.DeliveryRecord;
import org.nianbao.notification.notice.application.ReadDeliveryLog.LogEntry;
import org.nianbao.notification.notice.application.Reader;
import org.nianbao.notification.notice.model.Notice;

/**
 * A line of the delivery log.
 *
 * @param createdAt business time from which the person found it in the application
 * @param acknowledgedAt when the person confirmed to have read it
 */
record LogEntryView(
        UUID noticeId,
        String kind,
        String filingId,
        String role,
        @Nullable String recipient,
        String title,
        Instant createdAt,
        @Nullable Instant acknowledgedAt,
        List<LoggedDelivery> deliveries) {

    /**
     * A delivery in the log; times are real time, except {@code notBefore}.
     *
     * @param address masked for readers whom it does not concern
     */
    record LoggedDelivery(
            UUID id,
            ChannelName channel,
            String address,
            @Nullable String digest,
            DeliveryState state,
            Instant orderedAt,
            Instant notBefore,
            @Nullable Instant settledAt,
            List<Attempt> attempts) {}

    static LogEntryView of(LogEntry entry, Reader reader) {
        Notice notice = entry.notice();
        boolean open = reader.everything() || reader.subject().equals(notice.recipient());
        return new LogEntryView(
                notice.id(),
                notice.kind().code(),
                notice.filingId(),
                notice.role(),
                notice.recipient(),
                notice.title(),
                notice.createdAt(),
                notice.acknowledgedAt(),
                entry.deliveries().stream().map(known -> delivery(known, open)).toList());
    }

    private static LoggedDelivery delivery(DeliveryRecord known, boolean open) {
        Delivery delivery = known.delivery();
        return new LoggedDelivery(
                delivery.id(),
                delivery.channel(),
                open ? delivery.address() : masked(delivery),
                delivery.digest(),
                delivery.state(),
                delivery.orderedAt(),
                delivery.notBefore(),
                delivery.settledAt(),
                open
                        ? known.attempts()
                        : known.attempts().stream().map(LogEntryView::masked).toList());
    }

    /** l***@example.cn, 139***, https://*** : enough to know it again. */
    private static String masked(Delivery delivery) {
        String address = delivery.address();
        int at = address.indexOf('@');
        return switch (delivery.channel()) {
            case EMAIL -> at < 1 ? "***" : address.charAt(0) + "***" + address.substring(at);
            case SMS -> address.substring(0, Math.min(3, address.length())) + "***";
            case WEBHOOK -> address.replaceAll("(?<=://).*", "***");
        };
    }

    /** What the other side said may name the address. */
    private static Attempt masked(Attempt attempt) {
        return new Attempt(attempt.number(), attempt.at(), attempt.outcome(), "", attempt.reference());
    }
}
