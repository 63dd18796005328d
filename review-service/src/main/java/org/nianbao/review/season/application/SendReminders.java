package org.nianbao.review.season.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.review.season.model.DueStep;
import org.nianbao.review.season.model.Reminder;
import org.nianbao.review.season.model.SeasonState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends one batch of a sweep in a transaction of its own, with its audit entry. It holds the season, so that no freezing
 * commits before a reminder that it should have stopped, and two sweeps take turns; a filing it holds for the batch only.
 */
@Service
class SendReminders {

    private final Seasons seasons;
    private final Reminders reminders;
    private final SeasonEvents events;
    private final Audit audit;

    SendReminders(Seasons seasons, Reminders reminders, SeasonEvents events, Audit audit) {
        this.seasons = seasons;
        this.reminders = reminders;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Sends what is due of at most so many filings; nothing while the season is frozen.
     *
     * @param after id of the last filing of the batch before; "" for the first
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<Reminder> batch(int year, LocalDate today, List<DueStep> steps, Instant at, String after, int limit) {
        if (seasons.lock(year).state() == SeasonState.FROZEN) {
            return List.of();
        }
        List<Reminder> sent = reminders.record(year, steps, at, after, limit);
        events.remind(sent, at);
        if (after.isEmpty() || !sent.isEmpty()) {
            audit.record(
                    Chains.season(year), "reminders-run", null, Map.of("runDate", today, "reminders", sent.size()));
        }
        return sent;
    }
}
