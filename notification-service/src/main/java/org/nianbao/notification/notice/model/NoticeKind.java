package org.nianbao.notification.notice.model;

import java.util.Arrays;
import java.util.Optional;

/** What a notice is about; the code is the name of the event that made it. */
public enum NoticeKind {
    REPORT_SUBMITTED("report-submitted"),
    REPORT_RETURNED("report-returned"),
    REPORT_APPROVED("report-approved"),
    REPORT_PUBLISHED("report-published"),
    FILING_DUE_SOON("filing-due-soon"),
    FILING_OVERDUE("filing-overdue"),
    DESK_OPENED("desk-opened"),
    DESK_OVERDUE("desk-overdue"),
    DUE_DATE_EXTENDED("due-date-extended");

    private final String code;

    NoticeKind(String code) {
        this.code = code;
    }

    /** The event's name, such as {@code report-returned}. */
    public String code() {
        return code;
    }

    /** The kind with this code. */
    public static Optional<NoticeKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
