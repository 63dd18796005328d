package org.nianbao.notification.notice.model;

import java.util.Arrays;

/** A rung of the ladder after the date, and what it is called. */
public enum EscalationStep {
    /** The date has passed. */
    OVERDUE("逾期提醒"),
    /** Every day afterwards, the person who fills in the report. */
    OVERDUE_DAILY("逾期提醒"),
    /** The leader in charge too. */
    LEADER_IN_CHARGE("逾期提醒（报分管领导）"),
    /** A return is not answered in time. */
    REWORK("整改逾期提醒"),
    /** The authority urges. */
    URGING("催办"),
    /** The authority writes. */
    WORK_REMINDER_LETTER("工作提醒函"),
    /** The circular is next (article 47). */
    CIRCULAR_WARNING("拟列入通报的告知"),
    /** A rung that this release does not know. */
    OTHER("逾期提醒");

    private final String label;

    EscalationStep(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The rung with this name; {@link #OTHER} for a name that is not known. */
    public static EscalationStep named(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
