package org.nianbao.notification.filing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One agency's report for one season, as far as notices speak of it.
 *
 * @param id {year}-{agencyCode}
 * @param year the reporting year
 * @param regionPath from the province down; the last is the agency's own region
 * @param submitBy internal date, reminded against
 * @param publishBy statutory date (article 49)
 */
public record Filing(
        String id,
        int year,
        String agencyCode,
        String agencyName,
        List<Region> regionPath,
        LocalDate submitBy,
        LocalDate publishBy) {

    public Filing {
        regionPath = List.copyOf(regionPath);
    }

    /** Codes of the regions from the agency's own up to the province. */
    public List<String> regionsUpwards() {
        List<String> codes =
                new ArrayList<>(regionPath.stream().map(Region::code).toList());
        Collections.reverse(codes);
        return codes;
    }

    /**
     * Codes of a region of the path and of those above it, nearest first; of a region that is not on the path only
     * itself.
     */
    public List<String> regionsUpwardsFrom(String region) {
        List<String> upwards = regionsUpwards();
        int at = upwards.indexOf(region);
        return at < 0 ? List.of(region) : upwards.subList(at, upwards.size());
    }
}
