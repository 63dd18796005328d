package org.nianbao.review.season.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has not filed, who is late, where it is stuck. */
@Service
public class ReadBoard {

    private final Board board;
    private final Deadlines deadlines;

    public ReadBoard(Board board, Deadlines deadlines) {
        this.board = board;
        this.deadlines = deadlines;
    }

    @Transactional(readOnly = true)
    public List<BoardCount> counts(BoardScope scope) {
        return board.counts(scope, deadlines.now());
    }

    @Transactional(readOnly = true)
    public List<BoardLine> lines(BoardScope scope, @Nullable CaseState state, @Nullable String after, int limit) {
        return board.lines(scope, state, deadlines.now(), after, limit);
    }
}
