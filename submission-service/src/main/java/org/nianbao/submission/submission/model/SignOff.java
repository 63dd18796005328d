package org.nianbao.submission.submission.model;

import java.time.Instant;

/**
 * One signature on a submission, which discipline inspection examines.
 *
 * @param role what the person signed as, such as drafter or leader
 * @param subject opaque id of the person
 */
public record SignOff(String role, String subject, Instant at) {}
