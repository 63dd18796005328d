package org.nianbao.submission.agency.model;

import org.jspecify.annotations.Nullable;

/**
 * An administrative region.
 *
 * @param code GB/T 2260, six digits; townships nine
 * @param parentCode the region it lies in; null for a province
 */
public record Region(
        String code,
        String name,
        RegionLevel level,
        @Nullable String parentCode) {}
