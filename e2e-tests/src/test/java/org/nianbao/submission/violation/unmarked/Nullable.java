package org.nianbao.submission.violation.unmarked;

/** Breaks a rule of the house on purpose. */
record Nullable(int value) {}
