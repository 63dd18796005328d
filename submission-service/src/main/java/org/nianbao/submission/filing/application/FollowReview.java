package org.nianbao.submission.filing.application;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.model.Desk;
import org.nianbao.submission.filing.model.Extension;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.filing.model.ReturnRound;
import org.nianbao.submission.filing.model.ReturnedFiling;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.nianbao.submission.filing.model.Transition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a filing in step with its review; the approval belongs to publication. */
@Service
public class FollowReview {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);

    private final FilingSteps steps;
    private final Returns returns;
    private final Extensions extensions;

    FollowReview(FilingSteps steps, Returns returns, Extensions extensions) {
        this.steps = steps;
        this.returns = returns;
        this.extensions = extensions;
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
    public void deskOpened(ReviewMessage message, int submissionNumber, Desk desk) {
        steps.follow(
                message,
                filing -> filing.deskOpened(submissionNumber),
                line(message, TimelineEvent.DESK_OPENED, submissionNumber, null, "送到“" + desk.label() + "”环节"));
    }

    /**
     * A desk decided.
     *
     * @param by opaque id of the person who did
     */
    @Transactional
    public void deskDecided(ReviewMessage message, int submissionNumber, Desk desk, String decision, String by) {
        steps.follow(
                message,
                filing -> filing.deskDecided(submissionNumber),
                line(message, TimelineEvent.DESK_DECIDED, submissionNumber, by, desk.label() + "：" + said(decision)));
    }

    /** The report came back; its reasons wait for the agency's answers. */
    @Transactional
    public void returned(ReviewMessage message, ReturnRound back) {
        Transition transition = steps.follow(
                message,
                filing -> filing.returned(back.submissionNumber(), back.round(), back.reworkDueAt()),
                line(
                        message,
                        TimelineEvent.RETURNED,
                        back.submissionNumber(),
                        back.by(),
                        back.desk().label() + "退回：" + back.sentence()));
        if (transition instanceof ReturnedFiling filing) {
            returns.add(filing.id(), back);
        }
    }

    /** The dates were moved. */
    @Transactional
    public void extended(ReviewMessage message, FilingDates dates, String by, String reason) {
        Transition transition = steps.follow(
                message,
                filing -> filing.extended(dates),
                line(
                        message,
                        TimelineEvent.DUE_DATE_EXTENDED,
                        null,
                        by,
                        "报送期限延至" + DAY.format(dates.submitBy()) + "：" + reason));
        if (transition instanceof Filing filing) {
            extensions.add(
                    message.id(),
                    filing.id(),
                    new Extension(dates.submitBy(), dates.publishBy(), reason, by, message.at()));
        }
    }

    /** What a decision is called; one that a later release knows is not guessed. */
    private static String said(String decision) {
        return switch (decision) {
            case "APPROVE" -> "通过";
            case "RETURN" -> "退回";
            default -> "已办理";
        };
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
