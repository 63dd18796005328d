package org.nianbao.review.reviewcase.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filing as it was opened.
 *
 * @param regionPath from the province down; the last is the agency's own region
 * @param overdueAt the day after {@code submitBy}, 00:00 Asia/Shanghai
 */
public record FilingOpening(
        String filingId,
        int year,
        String agencyCode,
        String agencyName,
        String agencyKind,
        List<RegionRef> regionPath,
        LocalDate submitBy,
        LocalDate publishBy,
        Instant overdueAt) {

    public FilingOpening {
        regionPath = List.copyOf(regionPath);
        if (regionPath.isEmpty()) {
            throw new IllegalArgumentException("a filing without a region: " + filingId);
        }
    }

    /** The agency's own region. */
    public RegionRef region() {
        return regionPath.get(regionPath.size() - 1);
    }

    /** Codes of the regions and, last, of the agency: whose people may sit at a desk of this filing. */
    public List<String> scopes() {
        return Stream.concat(regionPath.stream().map(RegionRef::code), Stream.of(agencyCode))
                .toList();
    }
}
