package org.nianbao.review.desk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return and how it was answered.
 *
 * @param answeredIn number of the submission that answered it last; null while there is none
 */
public record AnsweredRound(Round round, @Nullable Integer answeredIn, List<AnsweredReason> reasons) {

    public AnsweredRound {
        reasons = List.copyOf(reasons);
    }
}
