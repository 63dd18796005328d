package org.nianbao.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.review.DeskOpened;
import org.nianbao.events.review.DueDateExtended;
import org.nianbao.events.review.FilingDueSoon;
import org.nianbao.events.review.FilingOverdue;
import org.nianbao.events.review.ReportApproved;
import org.nianbao.events.submission.Declaration;
import org.nianbao.events.submission.FilingExempted;
import org.nianbao.events.submission.FilingOpened;
import org.nianbao.events.submission.Region;
import org.nianbao.events.submission.ReportSubmitted;
import tools.jackson.databind.node.JsonNodeFactory;

/** An agency of 卫辉市, its people, and what can happen to its filing. */
record Township(String code) {

    static final Instant NOON = Instant.parse("2027-01-12T04:00:00Z");

    String filingId() {
        return "2026-" + code;
    }

    String clerkMail() {
        return "clerk-" + code + "@example.cn";
    }

    String leaderMail() {
        return "leader-" + code + "@example.cn";
    }

    String clerkSubject() {
        return "u-c-" + code;
    }

    String leaderSubject() {
        return "u-l-" + code;
    }

    String clerk() {
        return person(clerkSubject(), "李敏", clerkMail(), "CLERK", code, null);
    }

    String leader() {
        return person(leaderSubject(), "赵刚", leaderMail(), "LEADER", code, null);
    }

    /** A recipient as the API takes it. */
    static String person(
            String subject, String name, String email, String role, @Nullable String agency, @Nullable String region) {
        return "{\"subject\":\"%s\",\"name\":\"%s\",\"email\":\"%s\",\"roles\":[\"%s\"],\"agency\":%s,\"region\":%s,\"active\":true}"
                .formatted(subject, name, email, role, quoted(agency), quoted(region));
    }

    FilingOpened opened() {
        return new FilingOpened(
                filingId(),
                2026,
                code,
                "卫辉市第" + code + "乡人民政府",
                "TOWNSHIP",
                List.of(
                        new Region("410000", "河南省", "PROVINCE"),
                        new Region("410700", "新乡市", "PREFECTURE"),
                        new Region("410781", "卫辉市", "COUNTY")),
                LocalDate.of(2027, 1, 22),
                LocalDate.of(2027, 1, 31),
                Instant.parse("2027-01-22T16:00:00Z"));
    }

    /** The same in a region of its own. */
    FilingOpened openedIn(String region) {
        FilingOpened there = opened();
        return new FilingOpened(
                there.filingId(),
                there.year(),
                there.agencyCode(),
                there.agencyName(),
                there.agencyKind(),
                List.of(new Region("410000", "河南省", "PROVINCE"), new Region(region, "某县", "COUNTY")),
                there.submitBy(),
                there.publishBy(),
                there.overdueAt());
    }

    ReportSubmitted submitted(int number) {
        return new ReportSubmitted(
                filingId(),
                number,
                number,
                filingId() + "-000" + number,
                NOON,
                clerkSubject(),
                List.of(clerkSubject()),
                List.of(),
                List.of(),
                List.of(),
                new Declaration(leaderSubject(), "leader"),
                "2026.1",
                false,
                JsonNodeFactory.instance.objectNode(),
                null);
    }

    ReportApproved approved() {
        return new ReportApproved(filingId(), 1, List.of(), NOON);
    }

    DeskOpened deskOpened(String desk, String scope) {
        return new DeskOpened(filingId(), 1, desk, scope, "task-" + code, NOON.plusSeconds(86_400), NOON);
    }

    FilingDueSoon dueSoon(String... roles) {
        return new FilingDueSoon(
                filingId(), LocalDate.of(2027, 1, 22), 7, "DUE_IN_7", List.of(roles), LocalDate.of(2027, 1, 15));
    }

    FilingExempted exempted() {
        return new FilingExempted(filingId(), "机构已撤销", "u-3001", NOON);
    }

    FilingDueSoon dueToday(String runDate, String... roles) {
        LocalDate day = LocalDate.parse(runDate);
        return new FilingDueSoon(filingId(), day, 0, "DUE_TODAY", List.of(roles), day);
    }

    DueDateExtended extendedTo(String submitBy) {
        LocalDate date = LocalDate.parse(submitBy);
        return new DueDateExtended(
                filingId(), date, date.plusDays(7), NOON.plusSeconds(86_400), "单位合并", "u-3001", NOON);
    }

    FilingOverdue overdue(String... roles) {
        return new FilingOverdue(
                filingId(), LocalDate.of(2027, 1, 22), 3, "URGING", List.of(roles), LocalDate.of(2027, 1, 25));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
