package org.nianbao.review.extension.model;

/**
 * How often and how far the dates of one filing may be moved.
 *
 * @param times at most so many extensions
 * @param days at most so many days after the date that the filing was opened with
 */
public record ExtensionLimit(int times, int days) {}
