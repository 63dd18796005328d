package org.nianbao.submission.agency.application;

import org.nianbao.submission.agency.model.Region;
import org.nianbao.submission.agency.model.RegisteredAgency;

/** Tells the other services about the register; in the caller's transaction. */
public interface AgencyEvents {

    /** The register says something new about an agency. */
    void changed(RegisteredAgency agency);

    /** The register says something new about a region. */
    void changed(Region region);

    /** Somebody no longer acts for an agency. */
    void left(RegisteredAgency agency, String subject);
}
