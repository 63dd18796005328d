package org.nianbao.review.desk.model;

/** A task with what a list shows of its filing. */
public record ListedTask(DeskTask task, String agencyName, int year) {}
