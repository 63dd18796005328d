package org.nianbao.submission.system;

import java.time.Duration;
import java.time.Instant;
import org.nianbao.edge.audit.Acting;
import org.nianbao.submission.season.application.CloseSeason;
import org.nianbao.submission.season.application.SeasonFilings;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Looks after the seasons: opens the filings still to be opened, closes what is due. After each batch it rests three times as
 * long as the batch took, so that who files meanwhile has the database to himself most of the time.
 */
@Component
class SeasonRounds implements SchedulingConfigurer {

    private static final int REST = 3;

    private final SeasonFilings filings;
    private final CloseSeason closing;
    private final SubmissionSettings settings;
    private volatile Duration rest;

    SeasonRounds(SeasonFilings filings, CloseSeason closing, SubmissionSettings settings) {
        this.filings = filings;
        this.closing = closing;
        this.settings = settings;
        this.rest = settings.seasonInterval();
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addTriggerTask(this::look, this::next);
    }

    private void look() {
        rest = settings.seasonInterval();
        Acting.timer("submission-service", "season-rounds").during(this::lookAfter);
    }

    private void lookAfter() {
        closing.closeDue();
        long began = System.nanoTime();
        if (filings.openNext()) {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            rest = took.multipliedBy(REST);
        }
    }

    private Instant next(TriggerContext context) {
        Instant last = context.lastCompletion();
        return (last == null ? context.getClock().instant() : last).plus(rest);
    }
}
