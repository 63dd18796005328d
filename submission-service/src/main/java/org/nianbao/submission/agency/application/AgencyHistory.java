package org.nianbao.submission.agency.application;

import java.util.List;
import org.nianbao.submission.agency.model.AgencyChange;

/** What became of agencies. */
public interface AgencyHistory {

    /** Keeps one change. */
    void add(AgencyChange change);

    /** All changes of an agency, oldest first. */
    List<AgencyChange> of(String agencyCode);
}
