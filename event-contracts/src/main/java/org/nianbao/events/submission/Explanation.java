package org.nianbao.events.submission;

/**
 * Why a warning stands.
 */
public record Explanation(String findingId, String text) {}
