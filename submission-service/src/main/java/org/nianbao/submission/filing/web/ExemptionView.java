package org.nianbao.submission.filing.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;

/**
 * A release from filing.
 *
 * @param by opaque id of who granted it; null when that is not known
 */
public record ExemptionView(
        String reason, @Nullable String by, @Nullable Instant at) {

    static ExemptionView of(String reason, List<TimelineEntry> timeline) {
        return timeline.stream()
                .filter(entry -> entry.event() == TimelineEvent.EXEMPTED)
                .reduce((earlier, later) -> later)
                .map(entry -> new ExemptionView(reason, entry.by(), entry.at()))
                .orElseGet(() -> new ExemptionView(reason, null, null));
    }
}
