package org.nianbao.events.submission;

/**
 * The declaration that the report is true.
 *
 * @param subject opaque id of the leader who declares it
 * @param role leader or principalLeader; in events of earlier releases any word
 */
public record Declaration(String subject, String role) {}
