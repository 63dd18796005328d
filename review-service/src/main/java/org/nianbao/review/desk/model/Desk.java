package org.nianbao.review.desk.model;

/** A desk that decides about a report. */
public enum Desk {
    /** 系统校验: the rules themselves; nobody sits there. */
    VALIDATION("系统校验"),
    /** 主管部门审核: the disclosure authority. */
    AUTHORITY("主管部门审核"),
    /** 保密审查. */
    SECRECY("保密审查"),
    /** 纪检监察审查: discipline inspection, by the 纪委. */
    INSPECTION("纪检监察审查");

    private final String label;

    Desk(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** The role of those who sit there. */
    public ReviewerRole role() {
        return switch (this) {
            case AUTHORITY -> ReviewerRole.AUTHORITY;
            case SECRECY -> ReviewerRole.SECRECY;
            case INSPECTION -> ReviewerRole.INSPECTION;
            case VALIDATION -> throw new IllegalStateException("nobody sits at " + this);
        };
    }
}
