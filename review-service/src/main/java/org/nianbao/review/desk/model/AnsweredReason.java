package org.nianbao.review.desk.model;

import org.jspecify.annotations.Nullable;
import org.nianbao.report.difference.Touched;
import org.nianbao.review.reviewcase.model.AnswerKind;
import org.nianbao.review.reviewcase.model.ReasonAnswer;

/**
 * A reason of a return, and what became of it.
 *
 * @param position its number within the round, from 1
 * @param standing what stood there in the report that was returned; null for a blank cell, a table or no place
 * @param answer what the agency says; null while nothing was handed in again, or when it does not say
 * @param touched how near the changes came to its place; null while nothing was handed in again, or without a place
 */
public record AnsweredReason(
        int position,
        DeskReason given,
        @Nullable String standing,
        @Nullable ReasonAnswer answer,
        @Nullable Touched touched) {

    /** Whether the agency says that it corrected what nothing was done about: neither there nor in that table or text. */
    public boolean declaredCorrectedUnchanged() {
        return answer != null && answer.answer() == AnswerKind.CORRECTED && touched == Touched.NOTHING;
    }
}
