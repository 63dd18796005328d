package org.nianbao.review.reviewcase.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.events.review.FilingOverdue;
import org.nianbao.events.review.FindingRaised;
import org.nianbao.events.review.ReportValidated;
import org.nianbao.events.review.RuleNotChecked;
import org.nianbao.report.rule.Finding;
import org.nianbao.report.rule.NotChecked;
import org.nianbao.review.reviewcase.application.CaseEvents;
import org.nianbao.review.reviewcase.application.NoticeRecipients;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Submission;
import org.nianbao.review.reviewcase.model.Validation;
import org.springframework.stereotype.Component;

@Component
class CaseEventWriter implements CaseEvents {

    private final EventSender sender;

    CaseEventWriter(EventSender sender) {
        this.sender = sender;
    }

    @Override
    public void validated(Submission submission, Validation validation) {
        ReportValidated event = new ReportValidated(
                submission.filingId(),
                submission.number(),
                validation.ruleSet(),
                validation.findings().stream().map(CaseEventWriter::raised).toList(),
                validation.blocks(),
                validation.at(),
                validation.notChecked().stream()
                        .map(CaseEventWriter::notChecked)
                        .toList());
        sender.send(event, submission.filingId(), validation.at(), String.valueOf(submission.number()));
    }

    @Override
    public void overdue(ReviewCase late, List<String> recipientRoles, LocalDate today, Instant at) {
        LocalDate submitBy = late.opening().submitBy();
        FilingOverdue event = new FilingOverdue(
                late.filingId(),
                submitBy,
                (int) ChronoUnit.DAYS.between(submitBy, today),
                NoticeRecipients.OVERDUE,
                recipientRoles,
                today);
        sender.send(event, late.filingId(), at, NoticeRecipients.OVERDUE, submitBy.toString());
    }

    @Override
    public void reworkOverdue(ReviewCase late, List<String> recipientRoles, LocalDate today, Instant at) {
        FilingOverdue event = new FilingOverdue(
                late.filingId(),
                late.opening().submitBy(),
                daysSince(late, today),
                NoticeRecipients.REWORK,
                recipientRoles,
                today);
        sender.send(
                event,
                late.filingId(),
                at,
                NoticeRecipients.REWORK,
                String.valueOf(late.submission()),
                today.toString());
    }

    private static int daysSince(ReviewCase late, LocalDate today) {
        LocalDate since = LocalDate.ofInstant(late.since(), BusinessZone.SHANGHAI);
        return (int) ChronoUnit.DAYS.between(since, today);
    }

    private static RuleNotChecked notChecked(NotChecked rule) {
        return new RuleNotChecked(rule.code(), rule.missing().code(), rule.message());
    }

    private static FindingRaised raised(Finding finding) {
        return new FindingRaised(
                finding.id(),
                finding.code(),
                finding.severity().code(),
                finding.message(),
                finding.addresses(),
                finding.lawRef(),
                finding.group());
    }
}
