package org.nianbao.review.reviewcase.model;

import java.time.Instant;

/** One signature on a submission, which discipline inspection examines. */
public record SignOff(String role, String subject, Instant at) {}
