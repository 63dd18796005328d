package org.nianbao.submission.consolidation.model;

import java.time.Instant;

/**
 * The last time a draft was consolidated.
 *
 * @param draftVersion the version of the draft that it made
 * @param overview the sentences that were prepared for section 一
 */
public record Drafting(long draftVersion, Instant at, String by, String overview) {}
