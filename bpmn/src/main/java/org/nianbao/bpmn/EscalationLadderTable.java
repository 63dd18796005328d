package org.nianbao.bpmn;

/**
 * The escalations after the due date; no result before day 1, always one from then on.
 */
public final class EscalationLadderTable {
    /** Key of the decision. */
    public static final String KEY = "escalation-ladder";

    /** The table on the class path. */
    public static final String RESOURCE = "bpmn/escalation-ladder.dmn";

    /** Names of the input variables. */
    public static final class Input {
        /** 1 on the day after submitBy */
        public static final String DAYS_OVERDUE = "daysOverdue";

        private Input() {}
    }

    /** Names of the outputs. */
    public static final class Output {
        /** such as URGING */
        public static final String STEP = "step";

        /** DAILY (once a day while on the rung) or ONCE (once for each filing and due date) */
        public static final String FREQUENCY = "frequency";

        /** its Chinese name */
        public static final String LABEL = "label";

        private Output() {}
    }

    private EscalationLadderTable() {}
}
