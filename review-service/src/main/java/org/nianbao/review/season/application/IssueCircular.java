package org.nianbao.review.season.application;

import java.time.Instant;
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

    public IssueCircular(Seasons seasons, Reminders reminders, SeasonEvents events, Deadlines deadlines) {
        this.seasons = seasons;
        this.reminders = reminders;
        this.events = events;
        this.deadlines = deadlines;
    }

    @Transactional
    public void issue(int year) {
        seasons.lock(year);
        Instant now = deadlines.now();
        Circular circular =
                new Circular(year, seasons.nextIssue(year), reminders.late(year, now, deadlines.today()), now);
        seasons.enter(circular);
        seasons.closed(year);
        events.issued(circular);
    }
}
