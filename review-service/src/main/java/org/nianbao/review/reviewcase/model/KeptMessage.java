package org.nianbao.review.reviewcase.model;

import java.time.Instant;
import java.util.UUID;

/**
 * An event of submission-service as it came, so that it can be kept and delivered later.
 *
 * @param id identity of the event
 * @param type its {@code ce_type}
 * @param time when it happened there
 * @param body JSON in UTF-8
 */
public record KeptMessage(UUID id, String filingId, String type, Instant time, byte[] body) {}
