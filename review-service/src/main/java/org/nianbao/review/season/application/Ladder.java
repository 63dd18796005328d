package org.nianbao.review.season.application;

import java.util.Optional;
import org.nianbao.review.season.model.LadderStep;

/** The ladder of reminders and escalations, as the decision tables have it. */
public interface Ladder {

    /**
     * The rung for a distance to the due date, if there is one.
     *
     * @param daysLeft 0 on the day itself, negative after it
     */
    Optional<LadderStep> rung(int daysLeft);
}
