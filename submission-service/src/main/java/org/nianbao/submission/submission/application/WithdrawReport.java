package org.nianbao.submission.submission.application;

import java.time.Clock;
import java.time.Instant;
import org.nianbao.submission.filing.application.FilingSteps;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.nianbao.submission.filing.model.Transition;
import org.nianbao.submission.season.application.FrozenSeasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the last submission back before it is published. */
@Service
public class WithdrawReport {

    private final FilingSteps steps;
    private final FrozenSeasons seasons;
    private final SubmissionEvents events;
    private final Clock clock;

    WithdrawReport(FilingSteps steps, FrozenSeasons seasons, SubmissionEvents events, Clock clock) {
        this.steps = steps;
        this.seasons = seasons;
        this.events = events;
        this.clock = clock;
    }

    /** Withdraws the last submission of a filing that exists. */
    @Transactional
    public Transition withdraw(FilingId id, String reason, String by) {
        var frozen = seasons.refusal(id.year());
        if (frozen.isPresent()) {
            return frozen.get();
        }
        Instant now = clock.instant();
        Transition transition = steps.command(
                id,
                Filing::withdraw,
                filing -> new TimelineEntry(
                        now,
                        TimelineEvent.WITHDRAWN,
                        filing.state(),
                        filing.facts().submissions(),
                        by,
                        reason));
        if (transition instanceof Filing filing) {
            events.withdrawn(id, filing.facts().submissions(), by, reason, now);
        }
        return transition;
    }
}
