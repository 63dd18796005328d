package org.nianbao.notification.filing.model;

/** Whether a filing's date still concerns the agency. */
public enum DueDateState {
    /** Nothing was handed in yet. */
    OPEN,
    /** A report was handed in; what follows has deadlines of its own. */
    FILED,
    /** The authority released the agency. */
    EXEMPT
}
