package org.nianbao.review.season.application;

import java.time.Instant;
import java.util.Map;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.season.model.Circular;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The season closes: the circular (通报) says who was late. */
@Service
public class IssueCircular {

    private final Seasons seasons;
    private final Reminders reminders;
    private final SeasonEvents events;
    private final Deadlines deadlines;
    private final Audit audit;

    public IssueCircular(Seasons seasons, Reminders reminders, SeasonEvents events, Deadlines deadlines, Audit audit) {
        this.seasons = seasons;
        this.reminders = reminders;
        this.events = events;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    @Transactional
    public void issue(int year) {
        seasons.lock(year);
        Instant now = deadlines.now();
        Circular circular =
                new Circular(year, seasons.nextIssue(year), reminders.late(year, now, deadlines.today()), now);
        seasons.enter(circular);
        seasons.closed(year);
        audit.record(
                Chains.season(year),
                "circular-issued",
                null,
                Map.of("issue", circular.issue(), "late", circular.late().size()));
        events.issued(circular);
    }
}
