package org.nianbao.events.submission;

import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * The register says something new about a region: it was entered, renamed or moved. Filings keep the regions they were opened
 * in. Key: the region's code.
 *
 * @param code GB/T 2260, six digits; townships nine
 * @param level PROVINCE, PREFECTURE, COUNTY or TOWNSHIP
 * @param parentCode the region it lies in; null for a province
 */
public record RegionChanged(
        String code, String name, String level, @Nullable String parentCode) implements Event {}
