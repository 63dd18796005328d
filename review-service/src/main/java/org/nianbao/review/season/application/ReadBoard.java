package org.nianbao.review.season.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.calendar.WorkingDays;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardQuestion;
import org.nianbao.review.season.model.BoardScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has not filed, who is late, where it is stuck. */
@Service
public class ReadBoard {

    private static final int PIECE = 1000;

    private final Board board;
    private final WorkingDays workingDays;
    private final Deadlines deadlines;

    public ReadBoard(Board board, WorkingDays workingDays, Deadlines deadlines) {
        this.board = board;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
    }

    @Transactional(readOnly = true)
    public List<BoardCount> counts(BoardScope scope) {
        return board.counts(scope, deadlines.now());
    }

    @Transactional(readOnly = true)
    public List<BoardLine> lines(BoardQuestion question, @Nullable String after, int limit) {
        return board.lines(question, deadlines.now(), after, limit);
    }

    /** Every line of an answer, piece by piece. */
    @Transactional(readOnly = true)
    public void each(BoardQuestion question, Consumer<BoardLine> use) {
        Instant now = deadlines.now();
        String after = null;
        List<BoardLine> piece;
        do {
            piece = board.lines(question, now, after, PIECE);
            piece.forEach(use);
            after = piece.isEmpty()
                    ? null
                    : piece.get(piece.size() - 1).filing().filingId();
        } while (piece.size() == PIECE);
    }

    /** Working days since then, the day itself not counted. */
    public int workingDaysSince(Instant since) {
        LocalDate day = LocalDate.ofInstant(since, BusinessZone.SHANGHAI);
        return workingDays.between(day.plusDays(1), deadlines.today());
    }
}
