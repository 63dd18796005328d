package org.nianbao.submission.violation.util;

/** Breaks a rule of the house on purpose. */
record Something(int value) {}
