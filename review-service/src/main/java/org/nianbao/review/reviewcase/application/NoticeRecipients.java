package org.nianbao.review.reviewcase.application;

import java.util.List;

/** Who receives what, as the decision table has it. */
public interface NoticeRecipients {

    /** The due date passed. */
    String OVERDUE = "OVERDUE";

    /** A rework is late. */
    String REWORK = "REWORK";

    /** The roles that receive a step: CLERK, LEADER, AUTHORITY. */
    List<String> of(String step);
}
