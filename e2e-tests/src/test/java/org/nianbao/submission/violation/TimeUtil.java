package org.nianbao.submission.violation;

/** Breaks a rule of the house on purpose. */
final class TimeUtil {
    private TimeUtil() {}
}
