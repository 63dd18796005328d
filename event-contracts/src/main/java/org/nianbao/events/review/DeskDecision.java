package org.nianbao.events.review;

import java.time.Instant;

/**
 * One desk's decision, as the approval lists it.
 */
public record DeskDecision(String desk, String scope, String by, String opinion, Instant decidedAt) {}
