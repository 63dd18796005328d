package org.nianbao.review.season.web;

import java.time.LocalDate;
import java.util.List;
import org.nianbao.edge.calendar.DayKind;
import org.nianbao.review.season.application.SweepResult;

/**
 * What a run sent, or would send.
 *
 * @param day what the day is by the State Council's holiday notice
 * @param total how many reminders and escalations there are; the list holds the first 5000, by filing
 * @param note said when the notice of the year has not appeared; empty otherwise
 */
record ReminderRunView(
        int year,
        LocalDate runDate,
        boolean dryRun,
        DayKind day,
        String note,
        int total,
        List<ReminderView> reminders) {

    static ReminderRunView of(SweepResult result) {
        return new ReminderRunView(
                result.year(),
                result.runDate(),
                result.dryRun(),
                result.day(),
                result.day() == DayKind.NOT_ANNOUNCED ? "年度节假日安排未公布" : "",
                result.total(),
                result.reminders().stream().map(ReminderView::of).toList());
    }
}
