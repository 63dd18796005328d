package org.nianbao.submission.submission.model;

import java.util.List;
import org.nianbao.submission.filing.model.ReturnRound;

/**
 * A return with its reasons in their places.
 *
 * @param asked whether the next submission has to answer it
 */
public record PlacedReturn(ReturnRound round, boolean asked, List<PlacedReason> reasons) {

    public PlacedReturn {
        reasons = List.copyOf(reasons);
    }
}
