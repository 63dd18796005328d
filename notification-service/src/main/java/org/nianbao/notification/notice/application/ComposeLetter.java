package org.nianbao.notification.notice.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.calendar.application.CalendarWriter;
import org.nianbao.notification.delivery.application.Letters;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Letter.CalendarFile;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.filing.application.Filings;
import org.nianbao.notification.filing.model.DueDateState;
import org.nianbao.notification.filing.model.Filing;
import org.nianbao.notification.notice.application.NoticeWriter.Words;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.Run;
import org.nianbao.notification.recipient.application.Recipients;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.stereotype.Service;

/** Makes one letter of the notices that go together; a single one keeps its own words. */
@Service
class ComposeLetter implements Letters {

    private final Notices notices;
    private final Recipients recipients;
    private final Filings filings;
    private final NoticeWriter writer;
    private final CalendarWriter calendarWriter;

    ComposeLetter(
            Notices notices,
            Recipients recipients,
            Filings filings,
            NoticeWriter writer,
            CalendarWriter calendarWriter) {
        this.notices = notices;
        this.recipients = recipients;
        this.filings = filings;
        this.writer = writer;
        this.calendarWriter = calendarWriter;
    }

    @Override
    public Letter of(Delivery delivery, List<Line> lines) {
        List<Notice> all = notices.all(lines.stream().map(Line::noticeId).toList());
        if (all.size() == 1) {
            return new Letter(all.get(0).title(), all.get(0).text());
        }
        String name = recipients.find(delivery.recipient()).map(Recipient::name).orElse(delivery.recipient());
        Words words = writer.digest(Run.named(Objects.requireNonNull(delivery.digest())), all, name);
        return new Letter(words.title(), words.text());
    }

    @Override
    public @Nullable CalendarFile calendar(List<Line> lines) {
        List<Notice> all = notices.all(lines.stream().map(Line::noticeId).toList());
        Map<String, Filing> known =
                filings.findAll(all.stream().map(Notice::filingId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Filing::id, Function.identity()));
        List<Filing> shown = all.stream()
                .filter(notice -> speaksOfTheDate(notice, known.get(notice.filingId())))
                .map(notice -> Objects.requireNonNull(known.get(notice.filingId())))
                .distinct()
                .toList();
        if (shown.isEmpty()) {
            return null;
        }
        boolean over = shown.stream().allMatch(filing -> filing.dueDate().state() != DueDateState.OPEN);
        String method = over ? "CANCEL" : "PUBLISH";
        return new CalendarFile(method, calendarWriter.write(method, shown));
    }

    /** A reminder and an extension show the date; the first submission and the exemption take it away. */
    private static boolean speaksOfTheDate(Notice notice, @Nullable Filing filing) {
        if (filing == null) {
            return false;
        }
        return switch (notice.kind()) {
            case FILING_DUE_SOON, DUE_DATE_EXTENDED -> true;
            case REPORT_SUBMITTED, FILING_EXEMPTED ->
                filing.dueDate().changedAt().equals(notice.createdAt());
            case REPORT_RETURNED,
                    REPORT_APPROVED,
                    REPORT_PUBLISHED,
                    REPORT_RETRACTED,
                    FILING_OVERDUE,
                    DESK_OPENED,
                    DESK_OVERDUE,
                    DELIVERY_FAILED -> false;
        };
    }
}
