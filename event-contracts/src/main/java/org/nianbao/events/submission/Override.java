package org.nianbao.events.submission;

/**
 * Why a finding of severity B* stands.
 */
public record Override(String findingId, String reason) {}
