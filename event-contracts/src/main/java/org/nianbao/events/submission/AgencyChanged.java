package org.nianbao.events.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * The register says something new about an agency. Key: the agency code.
 *
 * @param regionPath from the province down to the region the agency belongs to
 * @param ruleMakingPower whether it may issue 规章; null when that is not known, and in events of earlier releases
 * @param departed subject ids of people who no longer act for the agency; null when the event tells of none
 */
public record AgencyChanged(
        String agencyCode,
        String name,
        List<String> aliases,
        String kind,
        List<Region> regionPath,
        boolean active,
        @Nullable Boolean ruleMakingPower,
        @Nullable List<String> departed)
        implements Event {

    /** What the register says, and nothing of its people. */
    public AgencyChanged(
            String agencyCode,
            String name,
            List<String> aliases,
            String kind,
            List<Region> regionPath,
            boolean active,
            @Nullable Boolean ruleMakingPower) {
        this(agencyCode, name, aliases, kind, regionPath, active, ruleMakingPower, null);
    }
}
