package org.nianbao.review.season.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.season.application.ReadBoard;
import org.nianbao.review.season.model.BoardDesk;
import org.nianbao.review.season.model.BoardLine;

/**
 * One filing on the board.
 *
 * @param since when it came into its state
 * @param extended whether its date was moved
 * @param stuck whether whoever has it is past a deadline, or it lies nowhere for more than a day
 * @param with whose turn it is, since when
 * @param openDesks the desks it lies at
 */
record BoardLineView(
        String filingId,
        String agencyCode,
        String agencyName,
        String agencyKind,
        String regionCode,
        CaseState state,
        Instant since,
        @Nullable Instant firstSubmittedAt,
        LocalDate submitBy,
        boolean late,
        boolean extended,
        boolean returned,
        boolean stuck,
        int rounds,
        With with,
        List<String> openDesks,
        boolean deskOverdue) {

    /**
     * Whose turn it is.
     *
     * @param workingDays since then, the day itself not counted
     */
    record With(BoardLine.Owner owner, Instant since, int workingDays, List<AtDesk> desks) {}

    /**
     * A desk at which it lies.
     *
     * @param assignee who has claimed it; null while it waits for somebody
     * @param workingDays since the desk got it, the day itself not counted
     */
    record AtDesk(
            Desk desk,
            String scope,
            @Nullable String assignee,
            @Nullable String name,
            Instant since,
            Instant dueAt,
            boolean late,
            int workingDays) {}

    static BoardLineView of(BoardLine line, ReadBoard board) {
        FilingOpening opening = line.filing().opening();
        return new BoardLineView(
                opening.filingId(),
                opening.agencyCode(),
                opening.agencyName(),
                opening.agencyKind(),
                opening.region().code(),
                line.filing().state(),
                line.filing().since(),
                line.filing().firstSubmittedAt(),
                opening.submitBy(),
                line.late(),
                line.extended(),
                line.returned(),
                line.stuck(),
                line.filing().rounds(),
                new With(
                        line.owner(),
                        line.since(),
                        board.workingDaysSince(line.since()),
                        line.desks().stream().map(desk -> at(desk, board)).toList()),
                line.desks().stream().map(desk -> desk.desk().name()).toList(),
                line.desks().stream().anyMatch(BoardDesk::late));
    }

    private static AtDesk at(BoardDesk desk, ReadBoard board) {
        return new AtDesk(
                desk.desk(),
                desk.scope(),
                desk.assignee(),
                desk.name(),
                desk.since(),
                desk.dueAt(),
                desk.late(),
                board.workingDaysSince(desk.since()));
    }
}
