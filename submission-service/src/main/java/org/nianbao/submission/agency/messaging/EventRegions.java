package org.nianbao.submission.agency.messaging;

import java.util.List;
import org.nianbao.events.submission.Region;
import org.nianbao.submission.agency.model.RegionPath;

/** Regions as events name them. */
public final class EventRegions {

    private EventRegions() {}

    /** The path in the same order. */
    public static List<Region> of(RegionPath path) {
        return path.regions().stream()
                .map(region ->
                        new Region(region.code(), region.name(), region.level().name()))
                .toList();
    }
}
