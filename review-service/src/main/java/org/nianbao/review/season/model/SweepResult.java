package org.nianbao.review.season.model;

import java.time.LocalDate;
import java.util.List;
import org.nianbao.review.calendar.model.DayKind;

/**
 * What a sweep sent, or would send.
 *
 * @param day what the day is by the holiday notice
 */
public record SweepResult(int year, LocalDate runDate, boolean dryRun, DayKind day, List<Reminder> reminders) {

    public SweepResult {
        reminders = List.copyOf(reminders);
    }
}
