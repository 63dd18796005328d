package org.nianbao.events.submission;

/**
 * The declaration of the person in charge.
 */
public record Declaration(String subject, String role) {}
