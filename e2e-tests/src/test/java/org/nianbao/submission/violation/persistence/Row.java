package org.nianbao.submission.violation.persistence;

/** Breaks a rule of the house on purpose. */
public record Row(int value) {}
