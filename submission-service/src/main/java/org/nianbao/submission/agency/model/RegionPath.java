package org.nianbao.submission.agency.model;

import java.util.List;

/**
 * The regions an agency lies in, from the province down to its own.
 *
 * @param regions never empty; the last is the agency's own region
 */
public record RegionPath(List<Region> regions) {

    public RegionPath {
        regions = List.copyOf(regions);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("an agency lies in at least one region");
        }
    }

    /** The codes in the same order. */
    public List<String> codes() {
        return regions.stream().map(Region::code).toList();
    }

    /** The names in the same order. */
    public List<String> names() {
        return regions.stream().map(Region::name).toList();
    }
}
