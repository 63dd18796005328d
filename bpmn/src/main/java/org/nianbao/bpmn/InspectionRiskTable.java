package org.nianbao.bpmn;

/**
 * For what risks discipline inspection looks at a report that was not drawn; every matching row counts.
 */
public final class InspectionRiskTable {
    /** Key of the decision. */
    public static final String KEY = "inspection-risk";

    /** The table on the class path. */
    public static final String RESOURCE = "bpmn/inspection-risk.dmn";

    /** Names of the input variables. */
    public static final class Input {
        /** how often the filing was returned */
        public static final String RETURNS = "returns";

        /** how many findings of severity B* were overridden */
        public static final String OVERRIDES = "overrides";

        /** whether the filing came late, this year */
        public static final String LATE = "late";

        /** whether last year's did */
        public static final String LATE_LAST_YEAR = "lateLastYear";

        /** reconsiderations and lawsuits of table 4 that corrected the agency */
        public static final String LOST = "lost";

        /** whether a text is like last year's or another agency's */
        public static final String ALIKE = "alike";

        /** hours from the first submission to the due date; none left when it was late */
        public static final String HOURS_LEFT = "hoursLeft";

        /** whether it corrects a published report */
        public static final String CORRECTION = "correction";

        private Input() {}
    }

    /** Names of the outputs. */
    public static final class Output {
        /** name of the risk, such as RETURNED_TWICE */
        public static final String CODE = "code";

        /** what it is, in Chinese, for the reviewer */
        public static final String LABEL = "label";

        private Output() {}
    }

    private InspectionRiskTable() {}
}
