package org.nianbao.review.reviewcase.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.review.reviewcase.application.ReceiveMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes round the kept messages: whoever's case has moved since is tried again. What fails rests before it is tried again,
 * twice as long each time. One thread goes round.
 */
@Component
class KeptMessageRounds {

    private static final Logger LOG = LoggerFactory.getLogger(KeptMessageRounds.class);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    /** A filing whose messages failed, until when it rests and how long the rest was; real time, not business time. */
    private record Rest(Instant until, Duration length) {}

    private final ReceiveMessage receive;
    private final InstantSource realTime = InstantSource.system();
    private final Map<String, Rest> resting = new HashMap<>();

    KeptMessageRounds(ReceiveMessage receive) {
        this.receive = receive;
    }

    @Scheduled(fixedDelayString = "${nianbao.review.kept-messages-every:1s}")
    void goRound() {
        try {
            receive.filingsToTry().stream().filter(this::rested).forEach(this::deliver);
        } catch (RuntimeException unreachable) {
            LOG.warn("kept messages cannot be read now: {}", unreachable.toString());
        }
    }

    private boolean rested(String filingId) {
        Rest rest = resting.get(filingId);
        return rest == null || !realTime.instant().isBefore(rest.until());
    }

    private void deliver(String filingId) {
        try {
            receive.deliverKept(filingId);
            resting.remove(filingId);
        } catch (RuntimeException failed) {
            Rest before = resting.get(filingId);
            Duration length =
                    before == null ? Duration.ofSeconds(1) : before.length().multipliedBy(2);
            Duration rest = length.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : length;
            resting.put(filingId, new Rest(realTime.instant().plus(rest), rest));
            LOG.error("ALARM: a kept message of {} could not be delivered; tried again in {}", filingId, rest, failed);
        }
    }
}
