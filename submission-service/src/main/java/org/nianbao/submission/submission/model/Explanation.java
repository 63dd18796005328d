package org.nianbao.submission.submission.model;

/** Why a warning stands. */
public record Explanation(String findingId, String text) {}
