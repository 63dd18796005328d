package org.nianbao.submission.filing.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.nianbao.events.Event;
import org.nianbao.events.EventJson;
import org.nianbao.events.EventType;
import org.nianbao.events.review.DeskDecided;
import org.nianbao.events.review.DeskOpened;
import org.nianbao.events.review.DueDateExtended;
import org.nianbao.events.review.ReportReturned;
import org.nianbao.events.review.ReportValidated;
import org.nianbao.outbox.IncomingMessage;
import org.nianbao.outbox.MessageHandler;
import org.nianbao.submission.filing.application.FollowReview;
import org.nianbao.submission.filing.model.Desk;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.filing.model.ReturnReason;
import org.nianbao.submission.filing.model.ReturnRound;
import org.springframework.stereotype.Component;

/** Hands the events of review-service that move or annotate a filing to {@link FollowReview}. */
@Component
class ReviewEventsHandler implements MessageHandler {

    private final FollowReview review;
    private final Map<String, Consumer<IncomingMessage>> handlers = Map.of(
            EventType.REPORT_VALIDATED.ceType(), this::validated,
            EventType.DESK_OPENED.ceType(), this::deskOpened,
            EventType.DESK_DECIDED.ceType(), this::deskDecided,
            EventType.REPORT_RETURNED.ceType(), this::returned,
            EventType.DUE_DATE_EXTENDED.ceType(), this::extended);

    ReviewEventsHandler(FollowReview review) {
        this.review = review;
    }

    @Override
    public Set<String> types() {
        return handlers.keySet();
    }

    @Override
    public void handle(IncomingMessage message) {
        Consumer<IncomingMessage> handler = handlers.get(message.type());
        if (handler == null) {
            throw new IllegalArgumentException("not handled here: " + message.type());
        }
        handler.accept(message);
    }

    private void validated(IncomingMessage message) {
        ReportValidated event = read(message, ReportValidated.class);
        review.validated(
                ReviewMessages.of(message, event.filingId(), event.validatedAt()),
                event.submissionNumber(),
                event.blocks());
    }

    private void deskOpened(IncomingMessage message) {
        DeskOpened event = read(message, DeskOpened.class);
        review.deskOpened(
                ReviewMessages.of(message, event.filingId(), event.openedAt()),
                event.submissionNumber(),
                Desk.named(event.desk()));
    }

    private void deskDecided(IncomingMessage message) {
        DeskDecided event = read(message, DeskDecided.class);
        review.deskDecided(
                ReviewMessages.of(message, event.filingId(), event.decidedAt()),
                event.submissionNumber(),
                Desk.named(event.desk()),
                event.decision(),
                event.by());
    }

    private void returned(IncomingMessage message) {
        ReportReturned event = read(message, ReportReturned.class);
        review.returned(
                ReviewMessages.of(message, event.filingId(), event.returnedAt()),
                new ReturnRound(
                        event.round(),
                        event.submissionNumber(),
                        Desk.named(event.desk()),
                        event.by(),
                        reasons(event),
                        event.reworkDueAt(),
                        event.returnedAt(),
                        false));
    }

    /** Numbered from 1 in the order of the event: that is how answers name them. */
    private static List<ReturnReason> reasons(ReportReturned event) {
        List<ReturnReason> reasons = new ArrayList<>();
        for (var given : event.reasons()) {
            reasons.add(new ReturnReason(
                    reasons.size() + 1, Desk.named(given.desk()), given.code(), given.address(), given.text()));
        }
        return reasons;
    }

    private void extended(IncomingMessage message) {
        DueDateExtended event = read(message, DueDateExtended.class);
        review.extended(
                ReviewMessages.of(message, event.filingId(), event.grantedAt()),
                new FilingDates(event.submitBy(), event.publishBy()),
                event.by(),
                event.reason());
    }

    private static <T extends Event> T read(IncomingMessage message, Class<T> payload) {
        return EventJson.read(message.body(), payload);
    }
}
