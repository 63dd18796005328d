package org.nianbao.review.desk.application;

import java.util.Optional;
import org.nianbao.review.desk.model.DeskRung;

/** What follows when a desk stays late, as the decision table has it. */
public interface DeskLadder {

    /**
     * The rung of a day, if there is one.
     *
     * @param daysOverdue working days since the deadline, 1 on the first of them
     */
    Optional<DeskRung> rung(int daysOverdue);
}
