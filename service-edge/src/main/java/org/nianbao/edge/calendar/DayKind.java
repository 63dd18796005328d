package org.nianbao.edge.calendar;

/** What the State Council's holiday notice makes of a day. */
public enum DayKind {
    /** People work, on a make-up Saturday or Sunday too. */
    WORKING_DAY,
    /** Weekend or holiday. */
    DAY_OFF,
    /** 年度节假日安排未公布: the notice of its year has not appeared. */
    NOT_ANNOUNCED
}
