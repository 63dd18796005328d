package org.nianbao.submission.submission.model;

/**
 * An explanation or an override that fits no finding, or one finding answered twice.
 *
 * @param pointer where in the request: {@code /overrides/0/findingId}
 * @param message what is wrong, in plain Chinese
 */
public record AnswerFault(String pointer, String message) {}
