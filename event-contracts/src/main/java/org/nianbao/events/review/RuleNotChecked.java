package org.nianbao.events.review;

/**
 * A rule that could not be checked, or not fully: silence about it is no praise.
 *
 * @param code the rule's code
 * @param missing what it would have had to know, such as {@code last-year}
 * @param message in Chinese
 */
public record RuleNotChecked(String code, String missing, String message) {}
