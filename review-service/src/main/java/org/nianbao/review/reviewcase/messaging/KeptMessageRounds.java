package org.nianbao.review.reviewcase.messaging;

import org.nianbao.review.reviewcase.application.ReceiveMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round the kept messages: whoever's case has moved since is tried again. */
@Component
class KeptMessageRounds {

    private static final Logger LOG = LoggerFactory.getLogger(KeptMessageRounds.class);

    private final ReceiveMessage receive;

    KeptMessageRounds(ReceiveMessage receive) {
        this.receive = receive;
    }

    @Scheduled(fixedDelayString = "${nianbao.review.kept-messages-every:1s}")
    void goRound() {
        try {
            receive.filingsToTry().forEach(this::deliver);
        } catch (RuntimeException unreachable) {
            LOG.warn("kept messages cannot be read now: {}", unreachable.toString());
        }
    }

    private void deliver(String filingId) {
        try {
            receive.deliverKept(filingId);
        } catch (RuntimeException failed) {
            LOG.error("a kept message of {} could not be delivered; it stays and is tried again", filingId, failed);
        }
    }
}
