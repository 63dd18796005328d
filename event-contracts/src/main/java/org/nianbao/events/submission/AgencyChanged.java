package org.nianbao.events.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * The register says something new about an agency. Key: the agency code.
 *
 * @param regionPath from the province down to the region the agency belongs to
 * @param ruleMakingPower whether it may issue 规章; null when that is not known, and in events of earlier releases
 */
public record AgencyChanged(
        String agencyCode,
        String name,
        List<String> aliases,
        String kind,
        List<Region> regionPath,
        boolean active,
        @Nullable Boolean ruleMakingPower)
        implements Event {}
