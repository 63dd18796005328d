package org.nianbao.submission.filing.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.nianbao.submission.agency.model.RegionPath;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.OpenFiling;

/** Tells the other services about a filing; in the caller's transaction, which holds the filing's lock. */
public interface FilingEvents {

    /**
     * Agencies have a report to file.
     *
     * @param paths the regions of each, by the code of its own region
     */
    void opened(List<OpenFiling> filings, Map<String, RegionPath> paths);

    /** An agency was released from filing. */
    void exempted(ExemptFiling filing, String by, Instant at);
}
