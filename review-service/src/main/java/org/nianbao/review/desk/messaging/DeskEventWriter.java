package org.nianbao.review.desk.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.events.review.DeskDecided;
import org.nianbao.events.review.DeskDecision;
import org.nianbao.events.review.DeskOpened;
import org.nianbao.events.review.DeskOverdue;
import org.nianbao.events.review.ReportApproved;
import org.nianbao.events.review.ReportReturned;
import org.nianbao.events.review.ReturnReason;
import org.nianbao.review.desk.application.DeskEvents;
import org.nianbao.review.desk.model.Decision;
import org.nianbao.review.desk.model.DeskEscalation;
import org.nianbao.review.desk.model.DeskReason;
import org.nianbao.review.desk.model.DeskStep;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.Round;
import org.nianbao.review.reviewcase.messaging.EventSender;
import org.springframework.stereotype.Component;

@Component
class DeskEventWriter implements DeskEvents {

    private final EventSender sender;

    DeskEventWriter(EventSender sender) {
        this.sender = sender;
    }

    @Override
    public void opened(DeskTask task) {
        DeskOpened event = new DeskOpened(
                task.filingId(),
                task.submissionNumber(),
                task.desk().name(),
                task.scope(),
                task.id(),
                task.dueAt(),
                task.openedAt());
        sender.send(event, task.filingId(), task.openedAt(), task.id());
    }

    @Override
    public void decided(Decision decision) {
        DeskDecided event = new DeskDecided(
                decision.filingId(),
                decision.submissionNumber(),
                decision.desk().name(),
                decision.scope(),
                decision.taskId(),
                decision.decision().name(),
                decision.by(),
                decision.opinion(),
                decision.at());
        sender.send(event, decision.filingId(), decision.at(), decision.taskId());
    }

    @Override
    public void overdue(DeskTask task, Instant at) {
        sender.send(overdue(task, null, null, null, null), task.filingId(), at, task.id());
    }

    @Override
    public void escalated(DeskEscalation escalation, Instant at) {
        DeskTask task = escalation.task();
        DeskStep step = escalation.step();
        DeskOverdue event = overdue(task, step.rung().step(), step.daysOverdue(), escalation.told(), step.runDate());
        sender.send(event, task.filingId(), at, task.id(), step.rung().step(), step.occasion());
    }

    private static DeskOverdue overdue(
            DeskTask task,
            @Nullable String step,
            @Nullable Integer daysOverdue,
            @Nullable String escalatedTo,
            @Nullable LocalDate runDate) {
        return new DeskOverdue(
                task.filingId(),
                task.submissionNumber(),
                task.desk().name(),
                task.scope(),
                task.id(),
                task.dueAt(),
                step,
                daysOverdue,
                escalatedTo,
                runDate);
    }

    @Override
    public void returned(Round round) {
        ReportReturned event = new ReportReturned(
                round.filingId(),
                round.submissionNumber(),
                round.desk().name(),
                round.by(),
                round.reasons().stream().map(DeskEventWriter::reason).toList(),
                round.round(),
                round.reworkDueAt(),
                round.returnedAt());
        sender.send(event, round.filingId(), round.returnedAt(), String.valueOf(round.submissionNumber()));
    }

    @Override
    public void approved(String filingId, int submissionNumber, List<Decision> decisions, Instant at) {
        ReportApproved event = new ReportApproved(
                filingId,
                submissionNumber,
                decisions.stream()
                        .map(one -> new DeskDecision(one.desk().name(), one.scope(), one.by(), one.opinion(), one.at()))
                        .toList(),
                at);
        sender.send(event, filingId, at, String.valueOf(submissionNumber));
    }

    private static ReturnReason reason(DeskReason given) {
        return new ReturnReason(
                given.reason().code().name(),
                given.reason().address(),
                given.reason().text(),
                given.desk().name());
    }
}
