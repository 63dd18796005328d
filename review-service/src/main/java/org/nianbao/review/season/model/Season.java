package org.nianbao.review.season.model;

import org.jspecify.annotations.Nullable;

/**
 * A season (one reporting year).
 *
 * @param instanceId the running process instance, if one runs
 */
public record Season(int year, SeasonState state, @Nullable String instanceId) {}
