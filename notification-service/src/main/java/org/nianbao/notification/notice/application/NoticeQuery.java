package org.nianbao.notification.notice.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.notice.model.NoticeState;

/** Which notices are wanted; null leaves a question open. */
public record NoticeQuery(
        @Nullable String filingId,
        @Nullable String recipient,
        @Nullable NoticeState state,
        @Nullable Boolean acknowledged,
        @Nullable String agency,
        @Nullable Integer year,
        @Nullable Position after,
        int limit) {

    /** All notices about an agency's filings, of one year or of all. */
    public static NoticeQuery ofAgency(String agency, @Nullable Integer year, @Nullable Position after, int limit) {
        return new NoticeQuery(null, null, null, null, agency, year, after, limit);
    }

    /** The last notice of the page before; pages go from the newest to the oldest. */
    public record Position(Instant createdAt, UUID id) {}
}
