package org.nianbao.review.reviewcase.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.EventJson;
import org.nianbao.events.submission.FilingOpened;
import org.nianbao.events.submission.Region;
import org.nianbao.events.submission.ReportPublished;
import org.nianbao.events.submission.ReportSubmitted;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.procedure.Declaration;
import org.nianbao.report.procedure.SignOff;
import org.nianbao.review.reviewcase.model.Answer;
import org.nianbao.review.reviewcase.model.AnswerKind;
import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.Publication;
import org.nianbao.review.reviewcase.model.ReasonAnswer;
import org.nianbao.review.reviewcase.model.RegionRef;
import org.nianbao.review.reviewcase.model.Submission;

/** The bodies of submission-service's events in the words of this service. */
final class SubmissionEventReader {

    private SubmissionEventReader() {}

    static FilingOpening opening(byte[] body) {
        FilingOpened event = EventJson.read(body, FilingOpened.class);
        return new FilingOpening(
                event.filingId(),
                event.year(),
                event.agencyCode(),
                event.agencyName(),
                event.agencyKind(),
                path(event.regionPath()),
                event.submitBy(),
                event.publishBy(),
                event.overdueAt());
    }

    static Submission submission(byte[] body) {
        ReportSubmitted event = EventJson.read(body, ReportSubmitted.class);
        return new Submission(
                event.filingId(),
                event.submissionNumber(),
                event.revision(),
                event.receiptNumber(),
                event.submittedAt(),
                event.submittedBy(),
                event.drafters(),
                signOffs(event.signOffs()),
                event.explanations().stream()
                        .map(one -> new Answer(one.findingId(), one.text()))
                        .toList(),
                event.overrides().stream()
                        .map(one -> new Answer(one.findingId(), one.reason()))
                        .toList(),
                declaration(event.declaration()),
                event.ruleSet(),
                event.correction(),
                ReportJson.read(event.report()),
                answers(event.answers()));
    }

    /** The signatures; what is not said reads as said by nobody and never, so that the validation finds it missing. */
    private static List<SignOff> signOffs(@Nullable List<org.nianbao.events.submission.SignOff> said) {
        return Stream.ofNullable(said)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(one -> new SignOff(
                        Objects.requireNonNullElse(one.role(), ""),
                        Objects.requireNonNullElse(one.subject(), ""),
                        Objects.requireNonNullElse(one.at(), Instant.EPOCH)))
                .toList();
    }

    /** Absent in events of earlier releases; an answer in a word that this release does not know is no correction. */
    private static List<ReasonAnswer> answers(@Nullable List<org.nianbao.events.submission.ReasonAnswer> said) {
        return Stream.ofNullable(said)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(one -> new ReasonAnswer(
                        one.round(),
                        one.position(),
                        AnswerKind.CORRECTED.name().equals(one.answer())
                                ? AnswerKind.CORRECTED
                                : AnswerKind.NOT_CORRECTED,
                        one.text()))
                .toList();
    }

    private static Declaration declaration(org.nianbao.events.submission.@Nullable Declaration said) {
        return said == null
                ? new Declaration("", "")
                : new Declaration(
                        Objects.requireNonNullElse(said.subject(), ""), Objects.requireNonNullElse(said.role(), ""));
    }

    static Publication publication(byte[] body) {
        ReportPublished event = EventJson.read(body, ReportPublished.class);
        return new Publication(
                event.filingId(), event.submissionNumber(), event.revision(), event.address(), event.publishedAt());
    }

    private static List<RegionRef> path(List<Region> path) {
        return path.stream()
                .map(one -> new RegionRef(one.code(), one.name(), one.level()))
                .toList();
    }
}
