package org.nianbao.events.review;

import java.time.LocalDate;
import java.util.List;
import org.nianbao.events.Event;

/**
 * A reminder before the due date.
 *
 * @param step rung of the ladder, such as DUE_IN_7
 * @param recipientRoles who is to be told: CLERK, LEADER, AUTHORITY
 */
public record FilingDueSoon(
        String filingId, LocalDate submitBy, int daysLeft, String step, List<String> recipientRoles, LocalDate runDate)
        implements Event {}
