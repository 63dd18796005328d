package org.nianbao.report.rule.narrative;

import java.util.List;
import org.nianbao.report.rule.Rule;

/** The rules of this room, in the order of the catalogue. */
public final class NarrativeRules {

    private static final List<Rule> ALL = List.of(
            new X02LikeLastYear(),
            new X04LikeAnother(),
            new N01Received(),
            new N02Answered(),
            new N03CarriedForward(),
            new N04Categories(),
            new N05Disputes(),
            new N06Disclosure(),
            new N07ClosedList(),
            new N08Percentages(),
            new N09Contradiction(),
            new N10ProcessingFee(),
            new N11FeeNotCounted(),
            new N12GovernmentDuties(),
            new N13Period(),
            new N14ProblemsAndMeasures(),
            new N15YearOfMeasures(),
            new N16BlankNumber(),
            new N17VagueNumber(),
            new N18Numbering(),
            new N19Typos(),
            new N20AgencyName(),
            new S02MobileNumber(),
            new S05PersonNamed());

    private NarrativeRules() {}

    /** Every rule on sentences. */
    public static List<Rule> all() {
        return ALL;
    }
}
