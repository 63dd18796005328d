package org.nianbao.bpmn;

/**
 * What follows when a desk stays late; no result on the first day, of which the process itself tells the desk.
 */
public final class DeskEscalationTable {
    /** Key of the decision. */
    public static final String KEY = "desk-escalation";

    /** The table on the class path. */
    public static final String RESOURCE = "bpmn/desk-escalation.dmn";

    /** Names of the input variables. */
    public static final class Input {
        /** working days since the desk's deadline, 1 on the first of them */
        public static final String DAYS_OVERDUE = "daysOverdue";

        private Input() {}
    }

    /** Names of the outputs. */
    public static final class Output {
        /** such as DESK_ONE_LEVEL_UP */
        public static final String STEP = "step";

        /** DAILY (once a day while on the rung) or ONCE (once for each task) */
        public static final String FREQUENCY = "frequency";

        /** how many levels above the desk the same desk is told too; 0: only the desk itself */
        public static final String LEVELS_UP = "levelsUp";

        /** its Chinese name */
        public static final String LABEL = "label";

        private Output() {}
    }

    private DeskEscalationTable() {}
}
