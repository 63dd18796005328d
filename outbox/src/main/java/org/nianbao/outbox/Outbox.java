package org.nianbao.outbox;

import java.util.List;

/**
 * Records messages with the change they tell of: both commit or neither. Thread-safe.
 *
 * <pre>{@code
 * @Transactional
 * public void accept(Order order) {
 *     orders.save(order);
 *     outbox.record(new OutgoingMessage(UUID.randomUUID(), "orders", order.id(), "accepted", "/shop", order.id(), now, body));
 * }
 * }</pre>
 */
public interface Outbox {

    /**
     * Records a message in the running transaction, which from here on holds the lock of the message's topic and key.
     * A message whose id was recorded before is ignored.
     *
     * @return its number among the messages of its topic and key, from 1 and without gaps; for an id recorded before,
     *     the number it has
     * @throws IllegalStateException when no transaction runs
     */
    long record(OutgoingMessage message);

    /**
     * Records many messages at once, each as {@link #record} would, in two statements whatever their number. Messages of one
     * key keep their order; keys are locked in one order, so that two such writers never lock each other out.
     *
     * @throws IllegalStateException when no transaction runs
     */
    void recordAll(List<OutgoingMessage> messages);
}
