package org.nianbao.submission.filing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.model.Edition;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingState;
import org.nianbao.submission.filing.model.ReturnedFiling;
import org.nianbao.submission.filing.model.TimelineEvent;

/**
 * What an audit entry holds of a filing.
 *
 * @param submissions how many were accepted
 * @param revision what is public; null before the first publication
 * @param reworkDueAt null unless it was returned
 * @param reason why, as it was given
 * @param details what else the step was about
 */
record AuditedFiling(
        FilingState state,
        LocalDate submitBy,
        LocalDate publishBy,
        int submissions,
        @Nullable Integer revision,
        @Nullable Instant reworkDueAt,
        @Nullable String reason,
        Map<String, ?> details) {

    static AuditedFiling of(Filing filing, Map<String, ?> details, @Nullable String reason) {
        FilingFacts facts = filing.facts();
        Edition published = facts.published();
        return new AuditedFiling(
                filing.state(),
                facts.dates().submitBy(),
                facts.dates().publishBy(),
                facts.submissions(),
                published == null ? null : published.revision(),
                filing instanceof ReturnedFiling returned ? returned.reworkDueAt() : null,
                reason,
                details);
    }

    /** The event in the log's words, such as {@code correction-opened}. */
    static String action(TimelineEvent event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
