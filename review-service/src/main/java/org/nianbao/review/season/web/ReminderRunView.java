package org.nianbao.review.season.web;

import java.time.LocalDate;
import java.util.List;
import org.nianbao.review.calendar.model.DayKind;
import org.nianbao.review.season.model.SweepResult;

/**
 * What a run sent, or would send.
 *
 * @param day what the day is by the State Council's holiday notice
 * @param note said when the notice of the year has not appeared; empty otherwise
 */
record ReminderRunView(
        int year, LocalDate runDate, boolean dryRun, DayKind day, String note, List<ReminderView> reminders) {

    static ReminderRunView of(SweepResult result) {
        return new ReminderRunView(
                result.year(),
                result.runDate(),
                result.dryRun(),
                result.day(),
                result.day() == DayKind.NOT_ANNOUNCED ? "年度节假日安排未公布" : "",
                result.reminders().stream().map(ReminderView::of).toList());
    }
}
