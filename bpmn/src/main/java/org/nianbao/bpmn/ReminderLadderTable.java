package org.nianbao.bpmn;

/**
 * The reminders before the due date; no result when it is more than 30 days away.
 *
 * <p>A rung is a range of days and is sent once for each filing and due date, so a missed run is caught up once.
 */
public final class ReminderLadderTable {
    /** Key of the decision. */
    public static final String KEY = "reminder-ladder";

    /** The table on the class path. */
    public static final String RESOURCE = "bpmn/reminder-ladder.dmn";

    /** Names of the input variables. */
    public static final class Input {
        /** whole days from today to submitBy, 0 on the day itself */
        public static final String DAYS_LEFT = "daysLeft";

        private Input() {}
    }

    /** Names of the outputs. */
    public static final class Output {
        /** such as DUE_IN_7 */
        public static final String STEP = "step";

        /** its Chinese name */
        public static final String LABEL = "label";

        private Output() {}
    }

    private ReminderLadderTable() {}
}
