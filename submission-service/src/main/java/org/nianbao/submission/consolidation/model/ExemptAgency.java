package org.nianbao.submission.consolidation.model;

/** A subordinate that was released from filing, and why. */
public record ExemptAgency(String agencyCode, String agencyName, String reason) {}
