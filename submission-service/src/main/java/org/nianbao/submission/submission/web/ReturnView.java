package org.nianbao.submission.submission.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.difference.Touched;
import org.nianbao.submission.filing.model.Desk;
import org.nianbao.submission.filing.model.ReturnReason;
import org.nianbao.submission.filing.model.ReturnRound;
import org.nianbao.submission.submission.model.PlacedReason;
import org.nianbao.submission.submission.model.PlacedReturn;
import org.nianbao.submission.submission.model.ReasonAnswer;

/**
 * A return on the wire.
 *
 * @param asked whether the next submission has to answer it
 */
record ReturnView(
        int round,
        int submissionNumber,
        Desk desk,
        String deskLabel,
        @Nullable String by,
        Instant returnedAt,
        Instant reworkDueAt,
        boolean asked,
        List<PlacedReasonView> reasons) {

    /**
     * A reason in its place; an answer names it by round and position.
     *
     * @param placeLabel the place in Chinese
     * @param standing what stood there in the report that was returned
     * @param touched how near the present draft came to the place: there, in the same table or text, or not at all
     */
    record PlacedReasonView(
            int round,
            int position,
            Desk desk,
            String deskLabel,
            String code,
            String codeLabel,
            String text,
            @Nullable String address,
            @Nullable String placeLabel,
            @Nullable String standing,
            @Nullable Touched touched,
            @Nullable ReasonAnswer answer) {

        static PlacedReasonView of(int round, PlacedReason placed) {
            ReturnReason reason = placed.reason();
            return new PlacedReasonView(
                    round,
                    reason.position(),
                    reason.desk(),
                    reason.desk().label(),
                    reason.code(),
                    reason.codeLabel(),
                    reason.text(),
                    reason.address(),
                    reason.placeLabel(),
                    placed.standing(),
                    placed.touched(),
                    placed.answer());
        }
    }

    static ReturnView of(PlacedReturn placed) {
        ReturnRound round = placed.round();
        return new ReturnView(
                round.round(),
                round.submissionNumber(),
                round.desk(),
                round.desk().label(),
                round.by(),
                round.returnedAt(),
                round.reworkDueAt(),
                placed.asked(),
                placed.reasons().stream()
                        .map(reason -> PlacedReasonView.of(round.round(), reason))
                        .toList());
    }
}
