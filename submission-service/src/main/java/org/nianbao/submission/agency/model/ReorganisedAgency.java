package org.nianbao.submission.agency.model;

import java.util.List;

/**
 * An agency after it was renamed, merged or abolished.
 *
 * @param released ids of the filings that it is released from
 */
public record ReorganisedAgency(Agency agency, AgencyChange change, List<String> released) implements Registration {

    public ReorganisedAgency {
        released = List.copyOf(released);
    }
}
