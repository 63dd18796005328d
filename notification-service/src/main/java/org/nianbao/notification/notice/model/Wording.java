package org.nianbao.notification.notice.model;

/** A notice in words. */
public record Wording(String title, String text) {}
