package org.nianbao.submission.filing.application;

import java.time.Instant;
import java.util.UUID;

/**
 * The envelope of an event of review-service.
 *
 * @param id the event's id
 * @param event its name, such as report-returned
 * @param filingId as the event says it; it may name a filing that we do not have
 * @param at when it happened there
 */
public record ReviewMessage(UUID id, String event, String filingId, Instant at) {}
