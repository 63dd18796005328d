package org.nianbao.submission.filing.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.model.Desk;

/**
 * What review-service says of a return.
 *
 * @param desk whose decision it was; VALIDATION when the rules returned it
 * @param by opaque id of the person; null when the rules returned it
 * @param round how many returns the filing has had, this one counted
 * @param reasons all of them, as people read them
 */
public record Return(Desk desk, @Nullable String by, int round, Instant reworkDueAt, String reasons) {}
