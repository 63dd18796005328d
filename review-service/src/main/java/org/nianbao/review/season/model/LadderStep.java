package org.nianbao.review.season.model;

import java.util.List;

/**
 * The rung of the ladder on which filings of one due date stand.
 *
 * @param step such as DUE_IN_7 or URGING
 * @param daily whether it is sent once a day while on the rung, or once for each due date
 * @param recipientRoles who is to be told: CLERK, LEADER, AUTHORITY
 */
public record LadderStep(String step, boolean daily, List<String> recipientRoles) {

    public LadderStep {
        recipientRoles = List.copyOf(recipientRoles);
    }
}
