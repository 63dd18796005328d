package org.nianbao.review.season.web;

import java.time.LocalDate;
import java.util.List;
import org.nianbao.review.season.model.Reminder;

/**
 * A reminder or an escalation of one filing.
 *
 * @param daysLeft days to the due date; negative once it has passed
 */
record ReminderView(
        String filingId,
        String agencyName,
        LocalDate submitBy,
        int daysLeft,
        String step,
        List<String> recipientRoles) {

    static ReminderView of(Reminder reminder) {
        return new ReminderView(
                reminder.filingId(),
                reminder.agencyName(),
                reminder.due().submitBy(),
                reminder.due().daysLeft(),
                reminder.due().step().step(),
                reminder.due().step().recipientRoles());
    }
}
