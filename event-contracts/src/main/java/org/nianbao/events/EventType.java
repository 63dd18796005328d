package org.nianbao.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.events.notification.NoticeFailed;
import org.nianbao.events.notification.NoticeSent;
import org.nianbao.events.review.CircularIssued;
import org.nianbao.events.review.DeskDecided;
import org.nianbao.events.review.DeskOpened;
import org.nianbao.events.review.DeskOverdue;
import org.nianbao.events.review.DueDateExtended;
import org.nianbao.events.review.FilingDueSoon;
import org.nianbao.events.review.FilingOverdue;
import org.nianbao.events.review.ReportApproved;
import org.nianbao.events.review.ReportReturned;
import org.nianbao.events.review.ReportValidated;
import org.nianbao.events.submission.AgencyChanged;
import org.nianbao.events.submission.CorrectionAbandoned;
import org.nianbao.events.submission.CorrectionOpened;
import org.nianbao.events.submission.FilingExempted;
import org.nianbao.events.submission.FilingOpened;
import org.nianbao.events.submission.RegionChanged;
import org.nianbao.events.submission.ReportPublished;
import org.nianbao.events.submission.ReportRetracted;
import org.nianbao.events.submission.ReportSubmitted;
import org.nianbao.events.submission.ReportWithdrawn;
import org.nianbao.events.submission.SeasonClosed;
import org.nianbao.events.submission.SeasonFrozen;
import org.nianbao.events.submission.SeasonOpened;
import org.nianbao.events.submission.SeasonReopened;

/** Every event that crosses a service boundary, with its name, its topic and its payload. */
public enum EventType {
    /** season-opened on the topic of submission-service. */
    SEASON_OPENED("season-opened", Topic.SUBMISSION, SeasonOpened.class),
    /** season-frozen on the topic of submission-service. */
    SEASON_FROZEN("season-frozen", Topic.SUBMISSION, SeasonFrozen.class),
    /** season-closed on the topic of submission-service. */
    SEASON_CLOSED("season-closed", Topic.SUBMISSION, SeasonClosed.class),
    /** season-reopened on the topic of submission-service. */
    SEASON_REOPENED("season-reopened", Topic.SUBMISSION, SeasonReopened.class),
    /** agency-changed on the topic of submission-service. */
    AGENCY_CHANGED("agency-changed", Topic.SUBMISSION, AgencyChanged.class),
    /** region-changed on the topic of submission-service. */
    REGION_CHANGED("region-changed", Topic.SUBMISSION, RegionChanged.class),
    /** filing-opened on the topic of submission-service. */
    FILING_OPENED("filing-opened", Topic.SUBMISSION, FilingOpened.class),
    /** filing-exempted on the topic of submission-service. */
    FILING_EXEMPTED("filing-exempted", Topic.SUBMISSION, FilingExempted.class),
    /** report-submitted on the topic of submission-service. */
    REPORT_SUBMITTED("report-submitted", Topic.SUBMISSION, ReportSubmitted.class),
    /** report-withdrawn on the topic of submission-service. */
    REPORT_WITHDRAWN("report-withdrawn", Topic.SUBMISSION, ReportWithdrawn.class),
    /** report-published on the topic of submission-service. */
    REPORT_PUBLISHED("report-published", Topic.SUBMISSION, ReportPublished.class),
    /** report-retracted on the topic of submission-service. */
    REPORT_RETRACTED("report-retracted", Topic.SUBMISSION, ReportRetracted.class),
    /** correction-opened on the topic of submission-service. */
    CORRECTION_OPENED("correction-opened", Topic.SUBMISSION, CorrectionOpened.class),
    /** correction-abandoned on the topic of submission-service. */
    CORRECTION_ABANDONED("correction-abandoned", Topic.SUBMISSION, CorrectionAbandoned.class),
    /** report-validated on the topic of review-service. */
    REPORT_VALIDATED("report-validated", Topic.REVIEW, ReportValidated.class),
    /** desk-opened on the topic of review-service. */
    DESK_OPENED("desk-opened", Topic.REVIEW, DeskOpened.class),
    /** desk-decided on the topic of review-service. */
    DESK_DECIDED("desk-decided", Topic.REVIEW, DeskDecided.class),
    /** report-returned on the topic of review-service. */
    REPORT_RETURNED("report-returned", Topic.REVIEW, ReportReturned.class),
    /** report-approved on the topic of review-service. */
    REPORT_APPROVED("report-approved", Topic.REVIEW, ReportApproved.class),
    /** filing-due-soon on the topic of review-service. */
    FILING_DUE_SOON("filing-due-soon", Topic.REVIEW, FilingDueSoon.class),
    /** filing-overdue on the topic of review-service. */
    FILING_OVERDUE("filing-overdue", Topic.REVIEW, FilingOverdue.class),
    /** desk-overdue on the topic of review-service. */
    DESK_OVERDUE("desk-overdue", Topic.REVIEW, DeskOverdue.class),
    /** due-date-extended on the topic of review-service. */
    DUE_DATE_EXTENDED("due-date-extended", Topic.REVIEW, DueDateExtended.class),
    /** circular-issued on the topic of review-service. */
    CIRCULAR_ISSUED("circular-issued", Topic.REVIEW, CircularIssued.class),
    /** notice-sent on the topic of notification-service. */
    NOTICE_SENT("notice-sent", Topic.NOTIFICATION, NoticeSent.class),
    /** notice-failed on the topic of notification-service. */
    NOTICE_FAILED("notice-failed", Topic.NOTIFICATION, NoticeFailed.class);

    private static final String PREFIX = "nianbao.";
    private static final String VERSION = ".v1";
    private static final Map<String, EventType> BY_CE_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::ceType, Function.identity()));
    private static final Map<Class<?>, EventType> BY_PAYLOAD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::payload, Function.identity()));

    private final String event;
    private final String topic;
    private final Class<? extends Event> payload;

    EventType(String event, String topic, Class<? extends Event> payload) {
        this.event = event;
        this.topic = topic;
        this.payload = payload;
    }

    /** The event's name as people write it, such as {@code report-submitted}. */
    public String event() {
        return event;
    }

    /** The value of the header {@code ce_type}, such as {@code nianbao.report-submitted.v1}. */
    public String ceType() {
        return PREFIX + event + VERSION;
    }

    /** The Kafka topic it is sent to. */
    public String topic() {
        return topic;
    }

    /** The record that carries it. */
    public Class<? extends Event> payload() {
        return payload;
    }

    /** The type with this {@code ce_type}; empty for one that this release does not know. */
    public static Optional<EventType> ofCeType(String ceType) {
        return Optional.ofNullable(BY_CE_TYPE.get(ceType));
    }

    /** The type of an event. */
    public static EventType of(Event event) {
        EventType type = BY_PAYLOAD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("not a registered event: " + event.getClass());
        }
        return type;
    }
}
