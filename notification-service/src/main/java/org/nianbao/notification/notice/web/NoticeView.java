package org.nianbao.notification.notice.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.notice.application.Reader;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeState;

/**
 * A notice as the API shows it.
 *
 * @param kind the event it tells of, such as {@code report-returned}
 * @param role the role the person is told for
 * @param scope code of the agency or region it was meant for in the first place
 * @param recipient opaque id of the person; null when nobody holds the role
 * @param createdAt business time
 */
record NoticeView(
        UUID id,
        String kind,
        String filingId,
        Audience audience,
        String role,
        String scope,
        @Nullable String recipient,
        String title,
        String text,
        NoticeState state,
        Instant createdAt,
        @Nullable Instant acknowledgedAt,
        List<DeliveryView> deliveries) {

    /** The notice for this reader: addresses are shown to those they belong to, and to administrators. */
    static NoticeView of(Notice notice, List<Delivery> deliveries, Reader reader) {
        boolean withAddress = reader.everything() || reader.subject().equals(notice.recipient());
        return new NoticeView(
                notice.id(),
                notice.kind().code(),
                notice.filingId(),
                notice.audience(),
                notice.role(),
                notice.scope(),
                notice.recipient(),
                notice.title(),
                notice.text(),
                notice.state(),
                notice.createdAt(),
                notice.acknowledgedAt(),
                deliveries.stream()
                        .map(delivery -> DeliveryView.of(delivery, withAddress))
                        .toList());
    }
}
