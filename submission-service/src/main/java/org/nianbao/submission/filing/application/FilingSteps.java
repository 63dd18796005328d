package org.nianbao.submission.filing.application;

import java.util.function.Function;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Stale;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.Transition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step of a filing: lock, ask the state, keep what it answers. */
@Component
public class FilingSteps {

    private final Filings filings;
    private final Timeline timeline;
    private final StaleMessages staleMessages;

    FilingSteps(Filings filings, Timeline timeline, StaleMessages staleMessages) {
        this.filings = filings;
        this.timeline = timeline;
        this.staleMessages = staleMessages;
    }

    /**
     * A command on a filing that is known to exist. A refusal changes nothing.
     *
     * @param line the line of the timeline for the new state
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Transition command(FilingId id, Function<Filing, Transition> step, Function<Filing, TimelineEntry> line) {
        Transition transition = step.apply(filings.lock(id).orElseThrow());
        if (transition instanceof Filing after) {
            keep(after, line.apply(after));
        }
        return transition;
    }

    /** An event of review-service, of a filing that may not exist; what is stale is recorded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Transition follow(
            ReviewMessage message, Function<Filing, Transition> step, Function<Filing, TimelineEntry> line) {
        var before = FilingId.parse(message.filingId()).flatMap(filings::lock);
        if (before.isEmpty()) {
            Stale unknown = new Stale("no such filing");
            staleMessages.record(message, null, unknown.detail());
            return unknown;
        }
        Transition transition = step.apply(before.get());
        if (transition instanceof Filing after) {
            keep(after, line.apply(after));
        } else if (transition instanceof Stale stale) {
            staleMessages.record(message, before.get().state(), stale.detail());
        }
        return transition;
    }

    private void keep(Filing filing, TimelineEntry entry) {
        filings.save(filing);
        timeline.add(filing.id(), entry);
    }
}
