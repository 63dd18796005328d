package org.nianbao.notification.notice.model;

import java.time.LocalDate;

/** What comes to a person in one go and is told in one letter. */
public record Run(Subject subject, LocalDate day) {

    /** What the notices of a run have in common. */
    public enum Subject {
        /** The season's daily sweep: reminders and escalations. */
        REMINDERS,
        /** Tasks at desks. */
        DESKS,
        /** Letters that did not arrive. */
        FAILURES
    }

    /** Its name, such as {@code REMINDERS 2027-01-15}. */
    public String name() {
        return subject + " " + day;
    }

    /** The run with this name. */
    public static Run named(String name) {
        int space = name.indexOf(' ');
        return new Run(Subject.valueOf(name.substring(0, space)), LocalDate.parse(name.substring(space + 1)));
    }
}
