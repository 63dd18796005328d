package org.nianbao.submission.filing.application;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a filing in step with its review; the approval belongs to publication. */
@Service
public class FollowReview {

    private final FilingSteps steps;

    FollowReview(FilingSteps steps) {
        this.steps = steps;
    }

    /** The second validation is done. */
    @Transactional
    public void validated(ReviewMessage message, int submissionNumber, boolean blocks) {
        steps.follow(
                message,
                filing -> filing.validated(submissionNumber, blocks),
                line(message, TimelineEvent.VALIDATED, submissionNumber, null, blocks ? "校验未通过" : "校验通过"));
    }

    /** A desk has the report. */
    @Transactional
    public void deskOpened(ReviewMessage message, int submissionNumber, String desk) {
        steps.follow(
                message,
                filing -> filing.deskOpened(submissionNumber),
                line(message, TimelineEvent.DESK_OPENED, submissionNumber, null, desk));
    }

    /** A desk decided. */
    @Transactional
    public void deskDecided(ReviewMessage message, int submissionNumber, String desk, String decision) {
        steps.follow(
                message,
                filing -> filing.deskDecided(submissionNumber),
                line(message, TimelineEvent.DESK_DECIDED, submissionNumber, null, desk + " " + decision));
    }

    /** The report came back. */
    @Transactional
    public void returned(ReviewMessage message, int submissionNumber, int round, Instant reworkDueAt, String reasons) {
        steps.follow(
                message,
                filing -> filing.returned(submissionNumber, round, reworkDueAt),
                line(message, TimelineEvent.RETURNED, submissionNumber, null, reasons));
    }

    /** The dates were moved. */
    @Transactional
    public void extended(ReviewMessage message, FilingDates dates, String by, String reason) {
        steps.follow(
                message,
                filing -> filing.extended(dates),
                line(message, TimelineEvent.DUE_DATE_EXTENDED, null, by, dates.submitBy() + " " + reason));
    }

    private static Function<Filing, TimelineEntry> line(
            ReviewMessage message,
            TimelineEvent event,
            @Nullable Integer submissionNumber,
            @Nullable String by,
            String note) {
        return filing -> new TimelineEntry(message.at(), event, filing.state(), submissionNumber, by, note);
    }
}
