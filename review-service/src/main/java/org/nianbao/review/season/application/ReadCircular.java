package org.nianbao.review.season.application;

import java.util.List;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.nianbao.review.season.model.BoardScope;
import org.nianbao.review.season.model.CircularLine;
import org.nianbao.review.season.model.CircularText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The circular of a season as the board stands now, for a region. */
@Service
public class ReadCircular {

    private final Board board;
    private final Deadlines deadlines;

    public ReadCircular(Board board, Deadlines deadlines) {
        this.board = board;
        this.deadlines = deadlines;
    }

    @Transactional(readOnly = true)
    public CircularText read(BoardScope scope) {
        List<CircularLine> lines = board.circular(scope);
        if (lines.isEmpty()) {
            throw Refusal.of(
                    Kind.ABSENT, "nothing-to-circulate", "您负责的范围内没有" + scope.year() + "年度的填报任务，不能生成通报；请核对年度和地区。");
        }
        return CircularText.of(scope, lines, deadlines.now());
    }
}
