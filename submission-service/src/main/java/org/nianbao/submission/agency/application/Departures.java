package org.nianbao.submission.agency.application;

import java.util.List;
import org.nianbao.submission.agency.model.Departure;

/** Who no longer acts for an agency: our own record, which counts whatever a token still says. */
public interface Departures {

    /** Records one, in place of what was recorded of the same person before. */
    void add(Departure departure);

    /** The person acts for the agency again; false when no departure was recorded. */
    boolean remove(String agencyCode, String subject);

    /** Whether the person left the agency. */
    boolean left(String agencyCode, String subject);

    /** All of an agency, by subject. */
    List<Departure> of(String agencyCode);
}
