package org.nianbao.review.season.model;

/** A reminder or an escalation of one filing. */
public record Reminder(String filingId, String agencyName, DueStep due) {}
