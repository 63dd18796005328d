package org.nianbao.review.desk.model;

import org.jspecify.annotations.Nullable;

/**
 * A desk is still late, and who is told.
 *
 * @param told scope of the level above that is told too; null when it is the desk alone
 */
public record DeskEscalation(
        DeskTask task, DeskStep step, @Nullable String told) {}
