package org.nianbao.review.desk.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.difference.Touched;
import org.nianbao.report.procedure.ReturnCode;
import org.nianbao.review.desk.model.AnsweredReason;
import org.nianbao.review.desk.model.AnsweredRound;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.Reason;
import org.nianbao.review.desk.model.Round;
import org.nianbao.review.reviewcase.model.AnswerKind;
import org.nianbao.review.reviewcase.model.ReasonAnswer;

/**
 * A return with all its reasons.
 *
 * @param answeredIn number of the submission that answered it last; null while there is none
 */
record RoundView(
        int round,
        int submissionNumber,
        Desk desk,
        @Nullable String by,
        @Nullable Integer answeredIn,
        List<GivenReason> reasons,
        Instant reworkDueAt,
        Instant returnedAt) {

    /**
     * A reason, the desk that gave it, and what became of it.
     *
     * @param standing what stood there in the report that was returned
     * @param answer what the agency says; null while nothing was handed in again, or when it does not say
     * @param answerText why it was not corrected, or how it was
     * @param touched whether the changes came to the place, to its table or text, or near neither
     * @param warning {@code declared-corrected-unchanged} where the agency says corrected and nothing there changed
     */
    record GivenReason(
            int position,
            Desk desk,
            ReturnCode code,
            @Nullable String address,
            String text,
            @Nullable String standing,
            @Nullable AnswerKind answer,
            @Nullable String answerText,
            @Nullable Touched touched,
            @Nullable String warning) {

        static GivenReason of(AnsweredReason answered) {
            Reason given = answered.given().reason();
            ReasonAnswer answer = answered.answer();
            return new GivenReason(
                    answered.position(),
                    answered.given().desk(),
                    given.code(),
                    given.address(),
                    given.text(),
                    answered.standing(),
                    answer == null ? null : answer.answer(),
                    answer == null ? null : answer.text(),
                    answered.touched(),
                    answered.declaredCorrectedUnchanged() ? "declared-corrected-unchanged" : null);
        }
    }

    static RoundView of(AnsweredRound answered) {
        Round round = answered.round();
        return new RoundView(
                round.round(),
                round.submissionNumber(),
                round.desk(),
                round.by(),
                answered.answeredIn(),
                answered.reasons().stream().map(GivenReason::of).toList(),
                round.reworkDueAt(),
                round.returnedAt());
    }
}
