package org.nianbao.review.reviewcase.model;

/** What the agency says to a finding: the explanation of a warning, or the reason of an override. */
public record Answer(String findingId, String text) {}
