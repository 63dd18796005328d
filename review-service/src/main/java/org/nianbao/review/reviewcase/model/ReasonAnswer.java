package org.nianbao.review.reviewcase.model;

import org.jspecify.annotations.Nullable;

/**
 * What the agency answers to one reason of the last return.
 *
 * @param round the return
 * @param position the reason's number in it, from 1
 * @param text why it was not corrected; may be said of a correction too
 */
public record ReasonAnswer(
        int round,
        int position,
        AnswerKind answer,
        @Nullable String text) {}
