package org.nianbao.review.season.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.review.season.model.DueStep;
import org.nianbao.review.season.model.LateLine;
import org.nianbao.review.season.model.Reminder;

/** The book of reminders, and the sets of filings they go to. */
public interface Reminders {

    /** The due dates of a season's filings that have not filed. */
    List<LocalDate> unfiledDates(int year);

    /**
     * Records what is due and was not sent yet, in one statement; what it returns, by filing, is to be sent now.
     *
     * @param after id of the last filing of the batch before; "" for the first
     * @param limit most filings
     */
    List<Reminder> record(int year, List<DueStep> steps, Instant at, String after, int limit);

    /** What {@link #record} would return. */
    List<Reminder> preview(int year, List<DueStep> steps, String after, int limit);

    /** How many it would be in all. */
    int count(int year, List<DueStep> steps);

    /** Who filed late or, by now, not at all. */
    List<LateLine> late(int year, Instant now, LocalDate today);
}
