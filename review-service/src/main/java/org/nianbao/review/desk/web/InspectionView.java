package org.nianbao.review.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.InspectionChoice;
import org.nianbao.review.desk.model.InspectionMode;
import org.nianbao.review.desk.model.InspectionRisk;

/**
 * How discipline inspection came to look at the submission, or not to.
 *
 * @param why the same in a sentence
 * @param risks by the table inspection-risk
 * @param seed of the season's draw; null when nothing was drawn, or for a reader outside of discipline inspection before the
 *     season is over
 * @param drawn the lot, 0 to 9999; below {@code percent × 100} the report is inspected
 */
record InspectionView(
        InspectionMode mode,
        boolean inspected,
        String why,
        List<InspectionRisk> risks,
        @Nullable String seed,
        @Nullable Integer percent,
        @Nullable Integer drawn) {

    static InspectionView of(InspectionChoice choice) {
        return new InspectionView(
                choice.mode(),
                choice.inspected(),
                choice.why(),
                choice.risks(),
                choice.seed(),
                choice.percent(),
                choice.drawn());
    }
}
