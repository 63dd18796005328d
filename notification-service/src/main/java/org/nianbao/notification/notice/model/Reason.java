package org.nianbao.notification.notice.model;

import org.jspecify.annotations.Nullable;

/**
 * One coded reason of a return.
 *
 * @param code R01 to R17
 * @param address cell or span of text it speaks of, as report-format writes addresses
 * @param desk the desk that gives it
 */
public record Reason(String code, @Nullable String address, String text, String desk) {}
