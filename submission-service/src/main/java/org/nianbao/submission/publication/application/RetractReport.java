package org.nianbao.submission.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.nianbao.submission.filing.application.FilingSteps;
import org.nianbao.submission.filing.application.Retractions;
import org.nianbao.submission.filing.model.Edition;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Retraction;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.nianbao.submission.filing.model.Transition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authority withdraws a published report from the public, with a note that stands in its place. */
@Service
public class RetractReport {

    private final FilingSteps steps;
    private final Retractions retractions;
    private final PublicationEvents events;
    private final Clock clock;

    RetractReport(FilingSteps steps, Retractions retractions, PublicationEvents events, Clock clock) {
        this.steps = steps;
        this.retractions = retractions;
        this.events = events;
        this.clock = clock;
    }

    /** Withdraws what is public of a filing that exists; refused where nothing is. The state stays. */
    @Transactional
    public Transition retract(FilingId id, String note, String by) {
        Instant now = clock.instant();
        Transition transition = steps.command(
                id,
                filing -> filing.retract(retractions.last(id).orElse(null)),
                filing -> new TimelineEntry(now, TimelineEvent.RETRACTED, filing.state(), null, by, note));
        if (transition instanceof Filing filing) {
            Edition published = Objects.requireNonNull(filing.facts().published());
            Retraction retraction = new Retraction(published.revision(), note, by, now);
            retractions.add(id, retraction);
            events.retracted(id, published.submissionNumber(), retraction);
        }
        return transition;
    }
}
