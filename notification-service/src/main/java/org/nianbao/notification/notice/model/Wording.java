package org.nianbao.notification.notice.model;

/**
 * A notice in words.
 *
 * @param summary one line of a letter that tells of several; the title where there is none
 */
public record Wording(String title, String text, String summary) {}
