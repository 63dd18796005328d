package org.nianbao.submission.filing.application;

import java.time.Clock;
import java.time.Instant;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.nianbao.submission.filing.model.Transition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authority releases an agency from filing. */
@Service
public class ExemptFromFiling {

    private final FilingSteps steps;
    private final FilingEvents events;
    private final Clock clock;

    ExemptFromFiling(FilingSteps steps, FilingEvents events, Clock clock) {
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /** Exempts a filing that exists; refused once its report is public. */
    @Transactional
    public Transition exempt(FilingId id, String reason, String by) {
        Instant now = clock.instant();
        Transition transition = steps.command(
                id,
                filing -> filing.exempt(reason),
                filing -> new TimelineEntry(now, TimelineEvent.EXEMPTED, filing.state(), null, by, reason));
        if (transition instanceof ExemptFiling exempt) {
            events.exempted(exempt, by, now);
        }
        return transition;
    }
}
