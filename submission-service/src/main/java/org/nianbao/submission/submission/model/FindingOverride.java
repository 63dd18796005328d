package org.nianbao.submission.submission.model;

/** Why a finding of severity B* stands; reviewers see it. */
public record FindingOverride(String findingId, String reason) {}
