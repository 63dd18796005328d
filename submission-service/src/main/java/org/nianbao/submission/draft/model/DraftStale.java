package org.nianbao.submission.draft.model;

/**
 * Somebody saved in between.
 *
 * @param current the version that stands; 0 when there is no draft
 */
public record DraftStale(long current) implements DraftStep {}
