package org.nianbao.notification.notice.model;

/** From which side somebody looks at a filing: it decides the wording, and who else may read the notice. */
public enum Audience {
    /** The agency that files: its clerks and its leader. */
    AGENCY,
    /** The disclosure authority of a region above the agency. */
    AUTHORITY,
    /** The reviewers at a desk. */
    DESK
}
