package org.nianbao.notification.notice.web;

import java.util.Arrays;
import java.util.List;
import org.nianbao.notification.notice.model.Audience;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeKind;

/** The notices of a digest that say the same of different filings. */
public record DigestSection(NoticeKind kind, Audience audience, List<String> lines) {

    /** What is late first, then the rest; within a section in the order of the words. */
    private static final List<NoticeKind> ORDER = List.of(
            NoticeKind.FILING_OVERDUE,
            NoticeKind.FILING_DUE_SOON,
            NoticeKind.DESK_OVERDUE,
            NoticeKind.DESK_OPENED,
            NoticeKind.DELIVERY_FAILED);

    static List<DigestSection> of(List<Notice> notices) {
        return ORDER.stream()
                .flatMap(kind -> Arrays.stream(Audience.values())
                        .map(audience -> new DigestSection(
                                kind,
                                audience,
                                notices.stream()
                                        .filter(notice -> notice.kind() == kind && notice.audience() == audience)
                                        .map(Notice::summary)
                                        .sorted()
                                        .toList())))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    static boolean isPressing(Notice notice) {
        return notice.kind() == NoticeKind.FILING_OVERDUE || notice.kind() == NoticeKind.DESK_OVERDUE;
    }
}
