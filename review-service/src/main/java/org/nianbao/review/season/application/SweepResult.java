package org.nianbao.review.season.application;

import java.time.LocalDate;
import java.util.List;
import org.nianbao.edge.calendar.DayKind;
import org.nianbao.review.season.model.Reminder;

/**
 * What a sweep sent, or would send.
 *
 * @param day what the day is by the holiday notice
 * @param total how many there are
 * @param reminders the first of them, by filing
 */
public record SweepResult(
        int year, LocalDate runDate, boolean dryRun, DayKind day, int total, List<Reminder> reminders) {

    public SweepResult {
        reminders = List.copyOf(reminders);
    }
}
