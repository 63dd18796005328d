package org.nianbao.review;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.events.EventJson;
import org.nianbao.events.submission.AgencyChanged;
import org.nianbao.events.submission.CorrectionOpened;
import org.nianbao.events.submission.Declaration;
import org.nianbao.events.submission.FilingExempted;
import org.nianbao.events.submission.FilingOpened;
import org.nianbao.events.submission.ReasonAnswer;
import org.nianbao.events.submission.Region;
import org.nianbao.events.submission.ReportPublished;
import org.nianbao.events.submission.ReportSubmitted;
import org.nianbao.events.submission.ReportWithdrawn;
import org.nianbao.events.submission.SignOff;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The events that bring filings where a test needs them. */
class Situations {

    /** The demo's reviewers, and a second one at each desk. */
    static final String REVIEWERS = """
            [{"subject":"u-3001","role":"AUTHORITY","scope":"410000","name":"河南省政府办公厅"},
             {"subject":"u-3002","role":"SECRECY","scope":"410000","name":"省保密审查"},
             {"subject":"u-3003","role":"INSPECTION","scope":"410000","name":"省纪检监察审查"},
             {"subject":"u-3011","role":"AUTHORITY","scope":"410721","name":"新乡县政府办"},
             {"subject":"u-3012","role":"SECRECY","scope":"410721","name":"新乡县保密审查"},
             {"subject":"u-3013","role":"INSPECTION","scope":"410721","name":"新乡县纪检监察"},
             {"subject":"u-3021","role":"AUTHORITY","scope":"410781","name":"卫辉市政府办"},
             {"subject":"u-1003","role":"SECRECY","scope":"410000","name":"起草人兼保密审查"},
             {"subject":"u-3001","role":"SECRECY","scope":"410000","name":"一人两岗"}]""";

    static final List<Region> COUNTY = List.of(
            new Region("410000", "河南省", "PROVINCE"),
            new Region("410700", "新乡市", "PREFECTURE"),
            new Region("410721", "新乡县", "COUNTY"));

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    private SubmissionSide submission;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Jobs jobs;

    /** A county's government office that is to file for 2023 by 19 January 2024. */
    String opened() {
        return opened("GOVERNMENT_OFFICE", COUNTY, 2023, LocalDate.of(2024, 1, 19));
    }

    String opened(String kind, List<Region> path, int year, LocalDate submitBy) {
        String agency = path.get(path.size() - 1).code() + "%03d".formatted(NEXT.getAndIncrement());
        FilingOpened event = opening(year + "-" + agency, kind, path, year, submitBy);
        submission.say(event.filingId(), event);
        return event.filingId();
    }

    static String unusedFiling() {
        return "2023-410721%03d".formatted(NEXT.getAndIncrement());
    }

    static FilingOpened opening(String filingId) {
        return opening(filingId, "GOVERNMENT_OFFICE", COUNTY, 2023, LocalDate.of(2024, 1, 19));
    }

    static FilingOpened opening(String filingId, String kind, List<Region> path, int year, LocalDate submitBy) {
        return new FilingOpened(
                filingId,
                year,
                filingId.substring(5),
                "新乡县人民政府办公室",
                kind,
                path,
                submitBy,
                LocalDate.of(year + 1, 1, 31),
                submitBy.plusDays(1).atStartOfDay(BusinessZone.SHANGHAI).toInstant());
    }

    /** Hands in submission n; the second validation has not run yet. */
    void submit(String filingId, int number) {
        submission.say(filingId, submitted(filingId, number, report()));
    }

    /** Hands in submission n and lets the second validation run: it lies at the desks. */
    void submitAndValidate(String filingId, int number) {
        submit(filingId, number);
        jobs.runDue(filingId);
    }

    /** A drafter and a leader, as the law asks at least; both signed today. */
    List<SignOff> signatures() {
        return List.of(signature("drafter", "u-1003", 20), signature("leader", "u-2001", 5));
    }

    SignOff signature(String role, String subject, int minutesAgo) {
        return new SignOff(role, subject, clock.instant().minusSeconds(minutesAgo * 60L));
    }

    ReportSubmitted submitted(String filingId, int number, JsonNode report) {
        return signed(filingId, number, report, "u-1003", signatures(), new Declaration("u-2001", "leader"));
    }

    /** Handed in and signed by these two and nobody else. */
    ReportSubmitted submittedBy(String filingId, int number, String drafter, String leader) {
        ReportSubmitted usual = signed(
                filingId,
                number,
                report(),
                drafter,
                List.of(signature("drafter", drafter, 20), signature("leader", leader, 5)),
                new Declaration(leader, "leader"));
        return new ReportSubmitted(
                filingId,
                number,
                number,
                usual.receiptNumber(),
                usual.submittedAt(),
                drafter,
                List.of(drafter),
                usual.signOffs(),
                usual.explanations(),
                usual.overrides(),
                usual.declaration(),
                usual.ruleSet(),
                false,
                usual.report(),
                null);
    }

    ReportSubmitted signed(
            String filingId,
            int number,
            JsonNode report,
            String submittedBy,
            List<SignOff> signOffs,
            Declaration declaration) {
        ReportSubmitted example = example();
        return new ReportSubmitted(
                filingId,
                number,
                number,
                filingId + "-" + number,
                clock.instant(),
                submittedBy,
                example.drafters(),
                signOffs,
                example.explanations(),
                example.overrides(),
                declaration,
                example.ruleSet(),
                false,
                report,
                null);
    }

    /** Submission n with this report, which answers the last return. */
    ReportSubmitted answering(String filingId, int number, JsonNode report, ReasonAnswer... answers) {
        ReportSubmitted plain = submitted(filingId, number, report);
        return new ReportSubmitted(
                filingId,
                number,
                number,
                plain.receiptNumber(),
                plain.submittedAt(),
                plain.submittedBy(),
                plain.drafters(),
                plain.signOffs(),
                plain.explanations(),
                plain.overrides(),
                plain.declaration(),
                plain.ruleSet(),
                false,
                report,
                List.of(answers));
    }

    ReportSubmitted correction(String filingId, int number) {
        ReportSubmitted plain = submitted(filingId, number, report());
        return new ReportSubmitted(
                filingId,
                number,
                number,
                plain.receiptNumber(),
                plain.submittedAt(),
                plain.submittedBy(),
                plain.drafters(),
                plain.signOffs(),
                plain.explanations(),
                plain.overrides(),
                plain.declaration(),
                plain.ruleSet(),
                true,
                plain.report(),
                null);
    }

    ReportWithdrawn withdrawn(String filingId, int number) {
        return new ReportWithdrawn(filingId, number, "u-1003", "需要补充材料", clock.instant());
    }

    ReportPublished published(String filingId, int number) {
        return new ReportPublished(filingId, number, number, "/reports/2023/" + filingId.substring(5), clock.instant());
    }

    FilingExempted exempted(String filingId) {
        return new FilingExempted(filingId, "机构撤并", "u-3001", clock.instant());
    }

    CorrectionOpened correctionOpened(String filingId) {
        return new CorrectionOpened(filingId, "表二数字有误", "u-1003", clock.instant());
    }

    AgencyChanged registered(String filingId, String name) {
        return new AgencyChanged(filingId.substring(5), name, List.of(), "GOVERNMENT_OFFICE", COUNTY, true, null);
    }

    /** A real report: the government office of 新乡县, 2023. */
    static ObjectNode report() {
        return (ObjectNode) example().report();
    }

    private static ReportSubmitted example() {
        String path = "/org/nianbao/events/examples/report-submitted.json";
        try (InputStream file = Objects.requireNonNull(Situations.class.getResourceAsStream(path))) {
            return EventJson.read(file.readAllBytes(), ReportSubmitted.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
