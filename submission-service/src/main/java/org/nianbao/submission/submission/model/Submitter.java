package org.nianbao.submission.submission.model;

/**
 * Who hands a report in, as the token says.
 *
 * @param subject opaque id of the person or system
 * @param leader whether the token has the role of a leader
 */
public record Submitter(String subject, boolean leader) {}
