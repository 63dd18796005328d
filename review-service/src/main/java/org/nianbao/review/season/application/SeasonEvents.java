package org.nianbao.review.season.application;

import java.time.Instant;
import java.util.List;
import org.nianbao.review.season.model.Circular;
import org.nianbao.review.season.model.Reminder;

/** What the season tells the others; each is recorded in the running transaction. */
public interface SeasonEvents {

    void remind(List<Reminder> reminders, Instant at);

    void issued(Circular circular);
}
