package org.nianbao.submission.season.model;

import java.time.LocalDate;
import java.util.Optional;

/** The State Council's yearly arrangement of holidays and make-up working days (调休). */
public interface WorkingDays {

    /** Whether people work on that day; empty when the year's arrangement is not published yet: never assume one. */
    Optional<Boolean> isWorkingDay(LocalDate day);
}
