package org.nianbao.review.season.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is due on a day to every filing of one due date that has not filed. */
public record DueStep(LocalDate submitBy, LocalDate runDate, LadderStep step) {

    /** Days from the run to the due date; negative once it has passed. */
    public int daysLeft() {
        return (int) ChronoUnit.DAYS.between(runDate, submitBy);
    }

    /** What makes the step new again: the day, if it comes daily; nothing otherwise. */
    public String occasion() {
        return step.daily() ? runDate.toString() : "";
    }
}
