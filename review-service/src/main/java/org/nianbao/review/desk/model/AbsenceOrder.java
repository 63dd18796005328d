package org.nianbao.review.desk.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be marked away.
 *
 * @param from first day, in Asia/Shanghai
 * @param to last day
 * @param deputy who takes over what was claimed; null when it goes back to the desks
 */
public record AbsenceOrder(
        String subject,
        LocalDate from,
        LocalDate to,
        @Nullable String deputy,
        String reason) {}
