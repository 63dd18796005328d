package org.nianbao.notification.notice.messaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.review.DueDateExtended;
import org.nianbao.events.review.FilingDueSoon;
import org.nianbao.events.review.FilingOverdue;
import org.nianbao.events.review.ReportApproved;
import org.nianbao.events.review.ReportReturned;
import org.nianbao.events.submission.FilingExempted;
import org.nianbao.events.submission.ReportPublished;
import org.nianbao.events.submission.ReportRetracted;
import org.nianbao.events.submission.ReportSubmitted;
import org.nianbao.notification.notice.model.Approved;
import org.nianbao.notification.notice.model.DeskOpened;
import org.nianbao.notification.notice.model.DeskOverdue;
import org.nianbao.notification.notice.model.DueSoon;
import org.nianbao.notification.notice.model.Exempted;
import org.nianbao.notification.notice.model.Extended;
import org.nianbao.notification.notice.model.Occasion;
import org.nianbao.notification.notice.model.Overdue;
import org.nianbao.notification.notice.model.Published;
import org.nianbao.notification.notice.model.Reason;
import org.nianbao.notification.notice.model.Retracted;
import org.nianbao.notification.notice.model.Returned;
import org.nianbao.notification.notice.model.Submitted;

/** Which event makes which occasion. */
final class Occasions {

    private static final Map<String, BiFunction<UUID, byte[], Occasion>> READERS = new HashMap<>();

    static {
        on(EventType.REPORT_SUBMITTED, ReportSubmitted.class, Occasions::submitted);
        on(EventType.REPORT_RETURNED, ReportReturned.class, Occasions::returned);
        on(EventType.REPORT_APPROVED, ReportApproved.class, Occasions::approved);
        on(EventType.REPORT_PUBLISHED, ReportPublished.class, Occasions::published);
        on(EventType.REPORT_RETRACTED, ReportRetracted.class, Occasions::retracted);
        on(EventType.FILING_DUE_SOON, FilingDueSoon.class, Occasions::dueSoon);
        on(EventType.FILING_OVERDUE, FilingOverdue.class, Occasions::overdue);
        on(EventType.FILING_EXEMPTED, FilingExempted.class, Occasions::exempted);
        on(EventType.DESK_OPENED, org.nianbao.events.review.DeskOpened.class, Occasions::deskOpened);
        on(EventType.DESK_OVERDUE, org.nianbao.events.review.DeskOverdue.class, Occasions::deskOverdue);
        on(EventType.DUE_DATE_EXTENDED, DueDateExtended.class, Occasions::extended);
    }

    private Occasions() {}

    /** The types of the events that make occasions. */
    static Set<String> types() {
        return Set.copyOf(READERS.keySet());
    }

    /**
     * The occasion that an event makes.
     *
     * @throws org.nianbao.events.UnreadableEventException when the body is not that of the type
     */
    static Occasion read(UUID id, String type, byte[] body) {
        BiFunction<UUID, byte[], Occasion> reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalArgumentException("makes no occasion: " + type);
        }
        return reader.apply(id, body);
    }

    private static <T extends Event> void on(EventType type, Class<T> payload, BiFunction<UUID, T, Occasion> form) {
        READERS.put(type.ceType(), (id, body) -> form.apply(id, EventJson.read(body, payload)));
    }

    private static Occasion submitted(UUID id, ReportSubmitted event) {
        return new Submitted(
                id,
                event.filingId(),
                event.submissionNumber(),
                event.receiptNumber(),
                event.correction(),
                event.submittedAt());
    }

    private static Occasion returned(UUID id, ReportReturned event) {
        return new Returned(
                id,
                event.filingId(),
                event.desk(),
                event.round(),
                event.reasons().stream()
                        .map(reason -> new Reason(reason.code(), reason.address(), reason.text(), reason.desk()))
                        .toList(),
                event.reworkDueAt(),
                event.returnedAt());
    }

    private static Occasion approved(UUID id, ReportApproved event) {
        return new Approved(id, event.filingId(), event.submissionNumber(), event.approvedAt());
    }

    private static Occasion published(UUID id, ReportPublished event) {
        return new Published(id, event.filingId(), event.revision(), event.address(), event.publishedAt());
    }

    private static Occasion retracted(UUID id, ReportRetracted event) {
        return new Retracted(id, event.filingId(), event.revision(), event.note(), event.retractedAt());
    }

    private static Occasion dueSoon(UUID id, FilingDueSoon event) {
        return new DueSoon(
                id, event.filingId(), event.submitBy(), event.daysLeft(), event.recipientRoles(), event.runDate());
    }

    private static Occasion overdue(UUID id, FilingOverdue event) {
        return new Overdue(
                id,
                event.filingId(),
                event.submitBy(),
                event.daysOverdue(),
                event.step(),
                event.recipientRoles(),
                event.runDate());
    }

    private static Occasion exempted(UUID id, FilingExempted event) {
        return new Exempted(id, event.filingId(), event.reason(), event.exemptedAt());
    }

    private static Occasion deskOpened(UUID id, org.nianbao.events.review.DeskOpened event) {
        return new DeskOpened(id, event.filingId(), event.desk(), event.scope(), event.taskId(), event.dueAt());
    }

    private static Occasion deskOverdue(UUID id, org.nianbao.events.review.DeskOverdue event) {
        return new DeskOverdue(
                id,
                event.filingId(),
                event.desk(),
                event.scope(),
                event.taskId(),
                event.dueAt(),
                event.daysOverdue(),
                event.escalatedTo());
    }

    private static Occasion extended(UUID id, DueDateExtended event) {
        return new Extended(id, event.filingId(), event.submitBy(), event.publishBy(), event.reason());
    }
}
