package org.nianbao.events.review;

import java.time.LocalDate;
import java.util.List;
import org.nianbao.events.Event;

/**
 * The due date has passed and nothing was filed, or a rework is late.
 *
 * @param step OVERDUE at the timer; URGING, WORK_REMINDER_LETTER, … from the season's sweep; REWORK when a return is not answered
 */
public record FilingOverdue(
        String filingId,
        LocalDate submitBy,
        int daysOverdue,
        String step,
        List<String> recipientRoles,
        LocalDate runDate)
        implements Event {}
