package org.nianbao.review.desk.model;

import org.jspecify.annotations.Nullable;

/** Which tasks are asked for; null asks for all. */
public record TaskFilter(
        @Nullable Desk desk,
        @Nullable String region,
        @Nullable TaskState state,
        @Nullable String filingId) {}
