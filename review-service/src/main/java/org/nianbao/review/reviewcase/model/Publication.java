package org.nianbao.review.reviewcase.model;

import java.time.Instant;

/** The approved revision went public. */
public record Publication(String filingId, int submissionNumber, int revision, String address, Instant at) {}
