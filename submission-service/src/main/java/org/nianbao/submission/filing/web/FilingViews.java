package org.nianbao.submission.filing.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.filing.application.Extensions;
import org.nianbao.submission.filing.application.Retractions;
import org.nianbao.submission.filing.application.Returns;
import org.nianbao.submission.filing.application.Timeline;
import org.nianbao.submission.filing.model.Edition;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.Refusal;
import org.nianbao.submission.filing.model.Retraction;
import org.nianbao.submission.filing.model.Transition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Turns filings into what the API answers. */
@Component
public class FilingViews {

    private final Timeline timeline;
    private final Returns returns;
    private final Retractions retractions;
    private final Extensions extensions;
    private final Clock clock;

    FilingViews(Timeline timeline, Returns returns, Retractions retractions, Extensions extensions, Clock clock) {
        this.timeline = timeline;
        this.returns = returns;
        this.retractions = retractions;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** The filing with its timeline, returns and extensions. */
    public FilingView whole(Filing filing) {
        return FilingView.of(
                filing,
                clock.instant(),
                timeline.of(filing.id()),
                returns.of(filing.id()),
                retraction(filing),
                extensions.of(filing.id()));
    }

    private @Nullable Retraction retraction(Filing filing) {
        Edition published = filing.facts().published();
        return published == null
                ? null
                : retractions
                        .last(filing.id())
                        .filter(last -> last.covers(published.revision()))
                        .orElse(null);
    }

    /** The filing as a line of a list. */
    public FilingView line(Filing filing) {
        return FilingView.of(filing, clock.instant(), null, null, null, null);
    }

    /** The filing after a command, with its timeline; a refusal is 409. */
    public FilingView after(Transition transition) {
        if (transition instanceof Filing filing) {
            return whole(filing);
        }
        if (transition instanceof Refusal refusal) {
            throw conflict(refusal);
        }
        throw new IllegalStateException("a command is never stale: " + transition);
    }

    /** The problem document of a command that the state does not allow. */
    public static ProblemException conflict(Refusal refusal) {
        return new ProblemException(HttpStatus.CONFLICT, refusal.code(), refusal.sentence());
    }
}
