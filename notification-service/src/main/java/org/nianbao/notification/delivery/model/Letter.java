package org.nianbao.notification.delivery.model;

/** What is delivered: a line of title and plain text. */
public record Letter(String title, String text) {}
