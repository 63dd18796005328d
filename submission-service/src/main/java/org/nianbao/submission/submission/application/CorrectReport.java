package org.nianbao.submission.submission.application;

import java.time.Clock;
import java.time.Instant;
import org.nianbao.submission.draft.application.Drafts;
import org.nianbao.submission.draft.model.Draft;
import org.nianbao.submission.filing.application.FilingSteps;
import org.nianbao.submission.filing.application.Returns;
import org.nianbao.submission.filing.model.CorrectingFiling;
import org.nianbao.submission.filing.model.Edition;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.PublishedFiling;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.nianbao.submission.filing.model.Transition;
import org.nianbao.submission.season.application.FrozenSeasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and gives up corrections of a published report; the public reads the old revision meanwhile. */
@Service
public class CorrectReport {

    private final FilingSteps steps;
    private final FrozenSeasons seasons;
    private final Submissions submissions;
    private final Returns returns;
    private final Drafts drafts;
    private final SubmissionEvents events;
    private final Clock clock;

    CorrectReport(
            FilingSteps steps,
            FrozenSeasons seasons,
            Submissions submissions,
            Returns returns,
            Drafts drafts,
            SubmissionEvents events,
            Clock clock) {
        this.steps = steps;
        this.seasons = seasons;
        this.submissions = submissions;
        this.returns = returns;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a correction; its draft begins as what is published, and no earlier return waits for answers any more. */
    @Transactional
    public Transition open(FilingId id, String reason, String by) {
        var frozen = seasons.refusal(id.year());
        if (frozen.isPresent()) {
            return frozen.get();
        }
        Instant now = clock.instant();
        Transition transition = steps.command(
                id,
                filing -> filing.openCorrection(reason),
                filing -> new TimelineEntry(now, TimelineEvent.CORRECTION_OPENED, filing.state(), null, by, reason));
        if (transition instanceof CorrectingFiling correcting) {
            Edition published = correcting.facts().published();
            if (published != null) {
                beginWith(id, published, by, now);
            }
            returns.lapse(id);
            events.correctionOpened(id, reason, by, now);
        }
        return transition;
    }

    /** Gives a correction up; what was published stays. */
    @Transactional
    public Transition abandon(FilingId id, String by) {
        Instant now = clock.instant();
        Transition transition = steps.command(
                id,
                Filing::abandonCorrection,
                filing -> new TimelineEntry(now, TimelineEvent.CORRECTION_ABANDONED, filing.state(), null, by, null));
        if (transition instanceof PublishedFiling) {
            events.correctionAbandoned(id, by, now);
        }
        return transition;
    }

    private void beginWith(FilingId id, Edition published, String by, Instant now) {
        Draft publishedDraft =
                submissions.find(id, published.submissionNumber()).orElseThrow().draft();
        long version = drafts.find(id).map(Draft::version).orElse(0L) + 1;
        drafts.save(new Draft(id, version, publishedDraft.report(), publishedDraft.importId(), by, now));
    }
}
