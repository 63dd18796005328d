package org.nianbao.submission.filing.application;

import java.util.Map;
import java.util.function.Function;
import org.nianbao.edge.audit.Audit;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Stale;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.Transition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step of a filing: lock, ask the state, keep what it answers, with its line of the timeline and its audit entry. */
@Component
public class FilingSteps {

    private final Filings filings;
    private final Timeline timeline;
    private final StaleMessages staleMessages;
    private final Audit audit;

    FilingSteps(Filings filings, Timeline timeline, StaleMessages staleMessages, Audit audit) {
        this.filings = filings;
        this.timeline = timeline;
        this.staleMessages = staleMessages;
        this.audit = audit;
    }

    /**
     * A command on a filing that is known to exist. A refusal changes nothing.
     *
     * @param line the line of the timeline for the new state
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Transition command(FilingId id, Function<Filing, Transition> step, Function<Filing, TimelineEntry> line) {
        return command(id, step, line, Map.of());
    }

    /**
     * The same, of something larger than the filing.
     *
     * @param details what the audit entry holds besides: versions, numbers, the report's hash
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Transition command(
            FilingId id,
            Function<Filing, Transition> step,
            Function<Filing, TimelineEntry> line,
            Map<String, ?> details) {
        Filing before = filings.lock(id).orElseThrow();
        Transition transition = step.apply(before);
        if (transition instanceof Filing after) {
            TimelineEntry entry = line.apply(after);
            keep(after, entry);
            record(before, after, entry, details);
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
            TimelineEntry entry = line.apply(after);
            keep(after, entry);
            if (!after.equals(before.get())) {
                record(before.get(), after, entry, Map.of());
            }
        } else if (transition instanceof Stale stale) {
            staleMessages.record(message, before.get().state(), stale.detail());
        }
        return transition;
    }

    private void keep(Filing filing, TimelineEntry entry) {
        filings.save(filing);
        timeline.add(filing.id(), entry);
    }

    private void record(Filing before, Filing after, TimelineEntry entry, Map<String, ?> details) {
        AuditedFiling then = AuditedFiling.of(before, Map.of(), null);
        AuditedFiling now = AuditedFiling.of(after, details, entry.note());
        String by = entry.by();
        if (by == null) {
            audit.record(after.id().toString(), AuditedFiling.action(entry.event()), then, now);
        } else {
            audit.recordAs(by, after.id().toString(), AuditedFiling.action(entry.event()), then, now);
        }
    }
}
