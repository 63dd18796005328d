package org.nianbao.submission.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.submission.filing.application.FilingSteps;
import org.nianbao.submission.filing.application.ReviewMessage;
import org.nianbao.submission.filing.application.Timeline;
import org.nianbao.submission.filing.model.ApprovedFiling;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.PublishedFiling;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.nianbao.submission.filing.model.Transition;
import org.nianbao.submission.publication.model.Origin;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.submission.application.Submissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes what every desk approved. An approval of another submission than the last one is stale. */
@Service
public class PublishReport {

    private final FilingSteps steps;
    private final Timeline timeline;
    private final Submissions submissions;
    private final PublishedReports site;
    private final PublicationEvents events;
    private final Clock clock;

    PublishReport(
            FilingSteps steps,
            Timeline timeline,
            Submissions submissions,
            PublishedReports site,
            PublicationEvents events,
            Clock clock) {
        this.steps = steps;
        this.timeline = timeline;
        this.submissions = submissions;
        this.site = site;
        this.events = events;
        this.clock = clock;
    }

    /** Approves, renders and publishes in one transaction. */
    @Transactional
    public Transition approved(ReviewMessage message, int submissionNumber) {
        Transition transition = steps.follow(
                message,
                filing -> filing.approved(submissionNumber),
                filing -> new TimelineEntry(
                        message.at(), TimelineEvent.APPROVED, filing.state(), submissionNumber, null, null));
        return transition instanceof ApprovedFiling approved ? publish(approved) : transition;
    }

    private Transition publish(ApprovedFiling approved) {
        Instant now = clock.instant();
        FilingId id = approved.id();
        int number = approved.facts().submissions();
        AnnualReport report = submissions.find(id, number).orElseThrow().draft().report();
        Transition published = steps.command(
                id,
                filing -> approved.publish(nextRevision(approved.facts())),
                filing -> new TimelineEntry(now, TimelineEvent.PUBLISHED, filing.state(), number, null, null));
        PublishedReport revision = revision(((PublishedFiling) published).facts(), number, report, now);
        site.add(revision);
        events.published(id, number, revision);
        return published;
    }

    /** After what is on the site, also where that was taken over before the filing was opened. */
    private int nextRevision(FilingFacts facts) {
        return site.latest(facts.id().year(), facts.id().agencyCode())
                .map(latest -> Math.max(latest.revision() + 1, facts.nextRevision()))
                .orElse(facts.nextRevision());
    }

    private PublishedReport revision(FilingFacts facts, int number, AnnualReport report, Instant now) {
        int revision = Objects.requireNonNull(facts.published()).revision();
        return new PublishedReport(
                facts.id().year(),
                facts.id().agencyCode(),
                revision,
                facts.agencyName(),
                Origin.FILED,
                number,
                revision == 1 ? null : reasonOfCorrection(facts.id()),
                report,
                HtmlWriter.article(report),
                now);
    }

    private @Nullable String reasonOfCorrection(FilingId id) {
        return timeline.of(id).stream()
                .filter(line -> line.event() == TimelineEvent.CORRECTION_OPENED)
                .reduce((earlier, later) -> later)
                .map(TimelineEntry::note)
                .orElse(null);
    }
}
