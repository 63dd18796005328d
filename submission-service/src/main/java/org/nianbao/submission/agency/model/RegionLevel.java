package org.nianbao.submission.agency.model;

/** The level of a region, from the top down. */
public enum RegionLevel {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP;

    /** Whether a region of this level may lie inside one of the other: 省直管县 skip a level, none goes up. */
    public boolean isBelow(RegionLevel other) {
        return compareTo(other) > 0;
    }
}
