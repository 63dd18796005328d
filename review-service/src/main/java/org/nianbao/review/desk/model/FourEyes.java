package org.nianbao.review.desk.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Four eyes: nobody who drafted, submitted, signed or decided a filing may decide it at another desk, whatever the
 * revision (三审三校: no person may do two of the steps).
 */
public final class FourEyes {

    private FourEyes() {}

    /**
     * Why a person may not decide at a desk, said to that person; empty when the person may.
     *
     * @param handedIn everybody behind any submission of the filing
     * @param decisions all decisions about the filing, in any round
     */
    public static Optional<String> objection(
            String subject, Desk desk, Set<String> handedIn, List<Decision> decisions) {
        return sentence("您", subject, desk, handedIn, decisions);
    }

    /** The same, said to whoever wants to give the person the task. */
    public static Optional<String> objectionTo(
            String subject, Desk desk, Set<String> handedIn, List<Decision> decisions) {
        return sentence("该人员", subject, desk, handedIn, decisions);
    }

    private static Optional<String> sentence(
            String who, String subject, Desk desk, Set<String> handedIn, List<Decision> decisions) {
        if (handedIn.contains(subject)) {
            return Optional.of(who + "参与过这份报告的起草、报送或签字，不能再审查这份报告，请由其他人员办理。");
        }
        return decisions.stream()
                .filter(decision -> decision.by().equals(subject) && decision.desk() != desk)
                .findFirst()
                .map(other ->
                        who + "已在“" + other.desk().label() + "”环节办理过这份报告，同一人不能再在“" + desk.label() + "”环节办理，请由其他人员办理。");
    }
}
