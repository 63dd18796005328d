package org.nianbao.review.season.model;

import java.util.List;
import org.nianbao.review.reviewcase.model.ReviewCase;

/**
 * One filing on the board.
 *
 * @param openDesks the desks it lies at
 * @param deskOverdue whether one of them is late
 */
public record BoardLine(ReviewCase filing, boolean late, List<String> openDesks, boolean deskOverdue) {

    public BoardLine {
        openDesks = List.copyOf(openDesks);
    }
}
