package org.nianbao.submission.publication.model;

/** How a report came to the public site. */
public enum Origin {
    /** Filed, reviewed and approved here. */
    FILED,
    /** Published elsewhere before, and taken over. */
    TAKEN_OVER
}
