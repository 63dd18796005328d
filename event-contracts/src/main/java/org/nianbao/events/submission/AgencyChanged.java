package org.nianbao.events.submission;

import java.util.List;
import org.nianbao.events.Event;

/**
 * The register says something new about an agency. Key: the agency code.
 *
 * @param regionPath from the province down to the region the agency belongs to
 */
public record AgencyChanged(
        String agencyCode, String name, List<String> aliases, String kind, List<Region> regionPath, boolean active)
        implements Event {}
