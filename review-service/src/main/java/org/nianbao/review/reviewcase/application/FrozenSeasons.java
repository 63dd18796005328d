package org.nianbao.review.reviewcase.application;

import java.time.Instant;
import java.util.List;

/** Seasons that are frozen: agencies change nothing and are not reminded; the desks go on. */
public interface FrozenSeasons {

    /** Whether the season of a year is frozen. */
    boolean isFrozen(int year);

    /** Keeps a rework that became overdue while its season was frozen. */
    void hold(String filingId, int year, Instant at);

    /** Gives up what was kept of a season; the filings. */
    List<String> release(int year);
}
