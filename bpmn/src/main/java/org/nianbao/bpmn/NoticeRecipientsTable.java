package org.nianbao.bpmn;

import java.util.List;

/** Who receives a step of either ladder; the outputs are booleans named like the roles. */
public final class NoticeRecipientsTable {

    /** Key of the decision. */
    public static final String KEY = "notice-recipients";

    /** The table on the class path. */
    public static final String RESOURCE = "bpmn/notice-recipients.dmn";

    /** Name of the input: a step of {@link ReminderLadderTable} or {@link EscalationLadderTable}, or one of the two here. */
    public static final String STEP = "step";

    /** Step of the timer at the due date itself. */
    public static final String STEP_OVERDUE = "OVERDUE";

    /** Step of a rework that is late. */
    public static final String STEP_REWORK = "REWORK";

    /** The boolean outputs, in order; a role receives the notice when its output is true. */
    public static final List<String> ROLES = List.of("CLERK", "LEADER", "AUTHORITY");

    private NoticeRecipientsTable() {}
}
