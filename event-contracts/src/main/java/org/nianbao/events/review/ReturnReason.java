package org.nianbao.events.review;

import org.jspecify.annotations.Nullable;

/**
 * One coded reason of a return (DOMAIN.md section 4).
 *
 * @param code R01 to R17
 * @param address cell or span of text it speaks of
 */
public record ReturnReason(String code, @Nullable String address, String text, String desk) {}
