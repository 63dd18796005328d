package org.nianbao.review.desk.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.procedure.ReturnCode;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskReason;
import org.nianbao.review.desk.model.Round;

/** A return with all its reasons. */
record RoundView(
        int round,
        int submissionNumber,
        Desk desk,
        @Nullable String by,
        List<GivenReason> reasons,
        Instant reworkDueAt,
        Instant returnedAt) {

    /** A reason and the desk that gave it. */
    record GivenReason(Desk desk, ReturnCode code, @Nullable String address, String text) {

        static GivenReason of(DeskReason given) {
            return new GivenReason(
                    given.desk(),
                    given.reason().code(),
                    given.reason().address(),
                    given.reason().text());
        }
    }

    static RoundView of(Round round) {
        return new RoundView(
                round.round(),
                round.submissionNumber(),
                round.desk(),
                round.by(),
                round.reasons().stream().map(GivenReason::of).toList(),
                round.reworkDueAt(),
                round.returnedAt());
    }
}
