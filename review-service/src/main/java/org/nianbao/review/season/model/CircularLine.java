package org.nianbao.review.season.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.ReviewCase;

/**
 * A filing as a circular tells of it.
 *
 * @param extensionReason why its date was moved, the last time; null when it was not
 * @param exemptReason why it was released; null when it was not, or nobody noted it
 */
public record CircularLine(
        ReviewCase filing,
        @Nullable String extensionReason,
        @Nullable String exemptReason) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public boolean exempt() {
        return filing.state() == CaseState.EXEMPT;
    }

    /** The day of the first submission; null while there is none. */
    public @Nullable LocalDate filedOn() {
        Instant filed = filing.firstSubmittedAt();
        return filed == null ? null : LocalDate.ofInstant(filed, SHANGHAI);
    }

    /** Days between the due date and the first submission, or today; 0 when it is not late. */
    public int daysLate(Instant now) {
        if (!filing.lateAt(now)) {
            return 0;
        }
        LocalDate filed = filedOn();
        LocalDate end = filed == null ? LocalDate.ofInstant(now, SHANGHAI) : filed;
        return (int) ChronoUnit.DAYS.between(filing.opening().submitBy(), end);
    }
}
