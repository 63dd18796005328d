package org.nianbao.review.season.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.season.model.BoardLine;

/**
 * One filing on the board.
 *
 * @param since when it came into its state
 * @param openDesks the desks it lies at
 */
record BoardLineView(
        String filingId,
        String agencyCode,
        String agencyName,
        String regionCode,
        CaseState state,
        Instant since,
        LocalDate submitBy,
        boolean late,
        int rounds,
        List<String> openDesks,
        boolean deskOverdue) {

    static BoardLineView of(BoardLine line) {
        FilingOpening opening = line.filing().opening();
        return new BoardLineView(
                opening.filingId(),
                opening.agencyCode(),
                opening.agencyName(),
                opening.region().code(),
                line.filing().state(),
                line.filing().since(),
                opening.submitBy(),
                line.late(),
                line.filing().rounds(),
                line.openDesks(),
                line.deskOverdue());
    }
}
