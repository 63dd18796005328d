package org.nianbao.submission.agency.model;

/** What can become of an agency. */
public enum AgencyChangeKind {
    RENAMED("更名"),
    MERGED("并入其他单位"),
    ABOLISHED("撤销");

    private final String label;

    AgencyChangeKind(String label) {
        this.label = label;
    }

    /** In plain Chinese. */
    public String label() {
        return label;
    }
}
