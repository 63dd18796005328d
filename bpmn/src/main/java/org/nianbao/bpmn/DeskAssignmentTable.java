package org.nianbao.bpmn;

/**
 * Which kind of inspection, and at which level each desk sits; first matching row, always exactly one result.
 */
public final class DeskAssignmentTable {
    /** Key of the decision. */
    public static final String KEY = "desk-assignment";

    /** The table on the class path. */
    public static final String RESOURCE = "bpmn/desk-assignment.dmn";

    /** Names of the input variables. */
    public static final class Input {
        /** such as TOWNSHIP */
        public static final String AGENCY_KIND = "agencyKind";

        /** PROVINCE, PREFECTURE or COUNTY */
        public static final String REGION_LEVEL = "regionLevel";

        private Input() {}
    }

    /** Names of the outputs. */
    public static final class Output {
        /** REQUIRED, SAMPLED or INFORMED */
        public static final String INSPECTION = "inspection";

        /** AGENCY or REGION */
        public static final String INSPECTION_LEVEL = "inspectionLevel";

        /** AGENCY or REGION */
        public static final String SECRECY_LEVEL = "secrecyLevel";

        /** REGION or REGION_ABOVE */
        public static final String AUTHORITY_LEVEL = "authorityLevel";

        private Output() {}
    }

    private DeskAssignmentTable() {}
}
