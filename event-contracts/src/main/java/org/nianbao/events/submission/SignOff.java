package org.nianbao.events.submission;

import java.time.Instant;

/**
 * One signature on a submission, which discipline inspection examines.
 *
 * @param role what the person signed as: drafter, unitHead, secrecyReviewer, leader or principalLeader; in events
 *     of earlier releases any word
 * @param subject opaque id of the person
 */
public record SignOff(String role, String subject, Instant at) {}
