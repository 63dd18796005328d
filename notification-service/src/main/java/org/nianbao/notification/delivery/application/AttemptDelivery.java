package org.nianbao.notification.delivery.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.notification.delivery.model.BackOff;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Line;
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
    private final SettleDelivery settle;
    private final BackOff backOff;

    /** @param channels all there are; what is to go by another one waits */
    public AttemptDelivery(
            Deliveries deliveries, Letters letters, List<Channel> channels, SettleDelivery settle, BackOff backOff) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
        this.settle = settle;
        this.backOff = backOff;
    }

    /** The channels there are. */
    public Set<ChannelName> channels() {
        return channels.keySet();
    }

    /** Attempts the delivery by this channel that has been due longest. */
    @Transactional
    public Turn next(ChannelName channel) {
        return deliveries.lockNextDue(channel).map(this::attempt).orElse(Turn.IDLE);
    }

    private Turn attempt(Delivery delivery) {
        List<Line> lines = deliveries.lines(delivery.id());
        Outcome outcome = send(delivery, lines);
        deliveries.recordAttempt(delivery, outcome);
        return switch (outcome.kind()) {
            case SENT -> {
                settle.sent(delivery, lines);
                yield Turn.WORKED;
            }
            case REFUSED, BOUNCED -> failed(delivery, lines, outcome);
            case POSTPONED -> postponed(delivery, lines, outcome);
            case CHANNEL_AWAY -> away(delivery);
        };
    }

    private Outcome send(Delivery delivery, List<Line> lines) {
        try {
            Letter letter = letter(delivery, lines);
            return Objects.requireNonNull(channels.get(delivery.channel())).send(delivery, letter);
        } catch (RuntimeException failure) {
            // whatever is wrong with this letter must not keep the others waiting
            return new Outcome(Outcome.Kind.POSTPONED, failure.toString());
        }
    }

    /** Whatever becomes of the templates: each attempt says the same. */
    private Letter letter(Delivery delivery, List<Line> lines) {
        Letter words = deliveries.words(delivery.id()).orElseGet(() -> {
            Letter written = letters.of(delivery, lines);
            deliveries.fixWords(delivery.id(), written);
            return written;
        });
        return new Letter(words.title(), words.text(), lines, letters.calendar(lines));
    }

    private Turn failed(Delivery delivery, List<Line> lines, Outcome outcome) {
        settle.failed(delivery, lines, outcome);
        return Turn.WORKED;
    }

    private Turn postponed(Delivery delivery, List<Line> lines, Outcome outcome) {
        if (deliveries.isOlderThan(delivery.id(), backOff.giveUpAfter())) {
            return failed(delivery, lines, outcome);
        }
        deliveries.postpone(delivery.id(), backOff.after(delivery.attempts() + 1));
        return Turn.WORKED;
    }

    private Turn away(Delivery delivery) {
        deliveries.postpone(delivery.id(), backOff.first());
        return Turn.CHANNEL_AWAY;
    }
}
