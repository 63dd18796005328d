package org.nianbao.submission.filing.application;

import java.time.Instant;
import org.nianbao.submission.agency.model.RegionPath;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.OpenFiling;

/** Tells the other services about a filing; in the caller's transaction, which holds the filing's lock. */
public interface FilingEvents {

    /** An agency has a report to file. */
    void opened(OpenFiling filing, RegionPath path);

    /** An agency was released from filing. */
    void exempted(ExemptFiling filing, String by, Instant at);
}
