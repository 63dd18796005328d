package org.nianbao.review.desk.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is due on a day to every open task of one deadline.
 *
 * @param daysOverdue working days since the deadline
 */
public record DeskStep(Instant dueAt, LocalDate runDate, int daysOverdue, DeskRung rung) {

    /** What makes the step new again: the day, if it comes daily; nothing otherwise. */
    public String occasion() {
        return rung.daily() ? runDate.toString() : "";
    }
}
