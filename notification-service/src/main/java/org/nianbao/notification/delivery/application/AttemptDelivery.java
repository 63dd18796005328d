package org.nianbao.notification.delivery.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.notification.delivery.model.BackOff;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts one delivery. The row stays locked while the channel is at work, so nobody else attempts it, and a process
 * that dies lets go of it at once: then the letter goes out again with the same message id.
 */
@Service
public class AttemptDelivery {

    /** What an attempt means for whoever asks for the next one. */
    public enum Turn {
        /** Nothing is due. */
        IDLE,
        /** One was attempted; there may be more. */
        WORKED,
        /** The channel cannot be used now. */
        CHANNEL_AWAY
    }

    private final Deliveries deliveries;
    private final Letters letters;
    private final Map<ChannelName, Channel> channels;
    private final DeliveryListener listener;
    private final DeliveryReports reports;
    private final BackOff backOff;
    private final Clock clock;

    /** @param channels all there are; what is to go by another one waits */
    public AttemptDelivery(
            Deliveries deliveries,
            Letters letters,
            List<Channel> channels,
            DeliveryListener listener,
            DeliveryReports reports,
            BackOff backOff,
            Clock clock) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
        this.listener = listener;
        this.reports = reports;
        this.backOff = backOff;
        this.clock = clock;
    }

    /** Attempts the delivery that has been due longest. */
    @Transactional
    public Turn next() {
        Optional<Delivery> due = deliveries.lockNextDue(channels.keySet());
        return due.map(this::attempt).orElse(Turn.IDLE);
    }

    private Turn attempt(Delivery delivery) {
        Outcome outcome = send(delivery);
        deliveries.recordAttempt(delivery, outcome);
        return switch (outcome.kind()) {
            case SENT -> sent(delivery);
            case REFUSED -> failed(delivery, outcome);
            case POSTPONED -> postponed(delivery, outcome);
            case CHANNEL_AWAY -> away(delivery);
        };
    }

    private Outcome send(Delivery delivery) {
        Letter letter = letters.of(delivery.noticeId());
        try {
            return Objects.requireNonNull(channels.get(delivery.channel())).send(delivery, letter);
        } catch (RuntimeException failure) {
            // whatever is wrong with this letter must not keep the others waiting
            return new Outcome(Outcome.Kind.POSTPONED, failure.toString());
        }
    }

    private Turn sent(Delivery delivery) {
        deliveries.settle(delivery.id(), DeliveryState.SENT);
        listener.sent(delivery.noticeId());
        reports.sent(delivery, clock.instant());
        return Turn.WORKED;
    }

    private Turn failed(Delivery delivery, Outcome outcome) {
        deliveries.settle(delivery.id(), DeliveryState.FAILED);
        listener.failed(delivery.noticeId());
        reports.failed(delivery, outcome.detail(), clock.instant());
        return Turn.WORKED;
    }

    private Turn postponed(Delivery delivery, Outcome outcome) {
        if (deliveries.isOlderThan(delivery.id(), backOff.giveUpAfter())) {
            return failed(delivery, outcome);
        }
        deliveries.postpone(delivery.id(), backOff.after(delivery.attempts() + 1));
        return Turn.WORKED;
    }

    private Turn away(Delivery delivery) {
        deliveries.postpone(delivery.id(), backOff.first());
        return Turn.CHANNEL_AWAY;
    }
}
