package org.nianbao.review.season.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Desk;

/**
 * A desk at which a filing lies.
 *
 * @param assignee who has claimed it; null while it waits for somebody
 * @param name the name of that person in the list of reviewers
 * @param since when the desk got it
 * @param late whether its deadline has passed
 */
public record BoardDesk(
        String filingId,
        Desk desk,
        String scope,
        @Nullable String assignee,
        @Nullable String name,
        Instant since,
        Instant dueAt,
        boolean late) {}
