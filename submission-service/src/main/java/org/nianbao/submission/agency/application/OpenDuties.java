package org.nianbao.submission.agency.application;

import java.time.LocalDate;
import java.util.List;

/** What an agency still has to file. */
public interface OpenDuties {

    /**
     * Releases it from everything that was not due long before the day: filings for the year before that day's and later that
     * are not public. Drafts stay.
     *
     * @return the ids of the filings that are exempt now
     */
    List<String> release(String agencyCode, LocalDate day, String reason, String by);
}
