package org.nianbao.review.season.messaging;

import java.time.Instant;
import java.util.List;
import org.nianbao.events.Event;
import org.nianbao.events.review.CircularIssued;
import org.nianbao.events.review.FilingDueSoon;
import org.nianbao.events.review.FilingOverdue;
import org.nianbao.events.review.LateFiling;
import org.nianbao.review.reviewcase.messaging.EventSender;
import org.nianbao.review.season.application.SeasonEvents;
import org.nianbao.review.season.model.Circular;
import org.nianbao.review.season.model.DueStep;
import org.nianbao.review.season.model.Reminder;
import org.springframework.stereotype.Component;

@Component
class SeasonEventWriter implements SeasonEvents {

    private final EventSender sender;

    SeasonEventWriter(EventSender sender) {
        this.sender = sender;
    }

    @Override
    public void remind(List<Reminder> reminders, Instant at) {
        sender.sendAll(reminders.stream().map(SeasonEventWriter::fact).toList(), at);
    }

    private static EventSender.Fact fact(Reminder reminder) {
        DueStep due = reminder.due();
        return new EventSender.Fact(
                event(reminder.filingId(), due),
                reminder.filingId(),
                List.of(due.step().step(), due.submitBy().toString(), due.occasion()));
    }

    private static Event event(String filingId, DueStep due) {
        return due.daysLeft() >= 0
                ? new FilingDueSoon(
                        filingId,
                        due.submitBy(),
                        due.daysLeft(),
                        due.step().step(),
                        due.step().recipientRoles(),
                        due.runDate())
                : new FilingOverdue(
                        filingId,
                        due.submitBy(),
                        -due.daysLeft(),
                        due.step().step(),
                        due.step().recipientRoles(),
                        due.runDate());
    }

    @Override
    public void issued(Circular circular) {
        CircularIssued event = new CircularIssued(
                circular.year(),
                circular.late().stream()
                        .map(one -> new LateFiling(
                                one.filingId(), one.agencyCode(), one.agencyName(), one.daysLate(), one.filed()))
                        .toList(),
                circular.at());
        sender.send(event, String.valueOf(circular.year()), circular.at(), String.valueOf(circular.issue()));
    }
}
