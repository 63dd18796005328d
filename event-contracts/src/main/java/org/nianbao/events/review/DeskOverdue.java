package org.nianbao.events.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.Event;

/**
 * A task at a desk is late; or, with a step, is still late some working days afterwards.
 *
 * @param step null when the deadline has just passed; DESK_URGED, DESK_ONE_LEVEL_UP, … from the daily run
 * @param daysOverdue working days since the deadline; null without a step
 * @param escalatedTo code of the region above whose people of the same desk are told too; null when only the desk is
 * @param runDate day of the run; null without a step
 */
public record DeskOverdue(
        String filingId,
        int submissionNumber,
        String desk,
        String scope,
        String taskId,
        Instant dueAt,
        @Nullable String step,
        @Nullable Integer daysOverdue,
        @Nullable String escalatedTo,
        @Nullable LocalDate runDate)
        implements Event {}
