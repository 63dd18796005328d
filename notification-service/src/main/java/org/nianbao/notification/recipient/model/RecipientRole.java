package org.nianbao.notification.recipient.model;

/** What a person does in the yearly round; the names are those of the identity's roles and of the events. */
public enum RecipientRole {
    /** Fills in and submits the agency's report. */
    CLERK("填报人员"),
    /** The agency's leader in charge, the person first responsible. */
    LEADER("分管领导"),
    /** The disclosure authority of a region (article 3 of the regulation). */
    AUTHORITY("政府信息公开工作主管部门"),
    /** Reviews for secrecy and privacy before publication (article 17). */
    SECRECY("保密审查人员"),
    /** Discipline inspection. */
    INSPECTION("纪检监察审查人员"),
    /** Runs the system; is told what could not be delivered. */
    ADMINISTRATOR("系统管理员");

    private final String label;

    RecipientRole(String label) {
        this.label = label;
    }

    /** Whether the role is always held for a region, whatever agency the person belongs to. */
    public boolean isRegional() {
        return this == AUTHORITY;
    }

    /** Whether the role is held everywhere, for no agency or region. */
    public boolean isEverywhere() {
        return this == ADMINISTRATOR;
    }

    /** The role as people call it. */
    public String label() {
        return label;
    }
}
