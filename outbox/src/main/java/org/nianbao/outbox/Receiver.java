package org.nianbao.outbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.nianbao.outbox.MessageHeaders.MalformedRecordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Receives the records of a group, each in one transaction with its effect.
 *
 * <p>It throws for failures of the surroundings only, and is then called again with the same record. A record that
 * fails by itself is parked, and so is every later one of its key, until somebody replays them.
 */
final class Receiver implements MessageListener<String, byte[]> {

    private static final Logger log = LoggerFactory.getLogger(Receiver.class);

    private final String group;
    private final TransactionTemplate transaction;
    private final Inbox inbox;
    private final JdbcParkingLot parkingLot;
    private final Handlers handlers;
    private final int attempts;

    Receiver(
            String group,
            TransactionTemplate transaction,
            Inbox inbox,
            JdbcParkingLot parkingLot,
            Handlers handlers,
            int attempts) {
        this.group = group;
        this.transaction = transaction;
        this.inbox = inbox;
        this.parkingLot = parkingLot;
        this.handlers = handlers;
        this.attempts = attempts;
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> record) {
        // more than once, because a race for the same row looks like a fault of the record, once
        for (int attempt = 1; ; attempt++) {
            try {
                TraceParent.with(MessageHeaders.texts(record.headers()).get(TraceParent.NAME), () -> receive(record));
                return;
            } catch (RuntimeException | Error e) {
                if (Surroundings.failed(e)) {
                    throw new SurroundingsFailure("record " + name(record) + " must wait", e);
                }
                if (attempt >= attempts || e instanceof MalformedRecordException) {
                    park(record, e);
                    return;
                }
            }
        }
    }

    private void receive(ConsumerRecord<String, byte[]> record) {
        IncomingMessage message = MessageHeaders.read(record);
        transaction.executeWithoutResult(status -> {
            inbox.lock(group, message.topic(), message.key());
            if (inbox.contains(group, message)) {
                return;
            }
            if (parkingLot.holds(group, message.topic(), message.key())) {
                parkingLot.park(group, record, "an earlier record of its key is parked", true);
                return;
            }
            inbox.receive(group, message);
            handlers.handle(message);
        });
    }

    private void park(ConsumerRecord<String, byte[]> record, Throwable failure) {
        transaction.executeWithoutResult(status -> {
            inbox.lock(group, record.topic(), JdbcParkingLot.keyOf(record));
            parkingLot.park(group, record, failure.toString(), false);
        });
        log.error("ALARM: record {} is parked, later ones of its key will be too: {}", name(record), failure, failure);
    }

    private String name(ConsumerRecord<String, byte[]> record) {
        return "%s-%d@%d (key %s, group %s)"
                .formatted(record.topic(), record.partition(), record.offset(), record.key(), group);
    }
}
