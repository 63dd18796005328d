package org.nianbao.submission.filing.model;

import java.util.Arrays;

/** The desks of review and what people call them. */
public enum Desk {
    VALIDATION("系统校验"),
    AUTHORITY("主管部门审核"),
    SECRECY("保密审查"),
    INSPECTION("纪检监察审查"),
    /** A desk that this release does not know. */
    OTHER("审核");

    private final String label;

    Desk(String label) {
        this.label = label;
    }

    /** Its Chinese name. */
    public String label() {
        return label;
    }

    /** The desk with this name; {@link #OTHER} for a name that is not known. */
    public static Desk named(String name) {
        return Arrays.stream(values())
                .filter(desk -> desk.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
