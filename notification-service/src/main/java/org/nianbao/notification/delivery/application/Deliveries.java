package org.nianbao.notification.delivery.application;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Outcome;

/** The store of deliveries. */
public interface Deliveries {

    /** Adds the delivery of an order; false when it was ordered before. */
    boolean add(DeliveryOrder order, ChannelName channel, String address);

    /**
     * The delivery by one of these channels that has been due longest and that nobody else is attempting, kept from
     * everybody else until the transaction ends.
     */
    Optional<Delivery> lockNextDue(Set<ChannelName> channels);

    /** Writes down how an attempt ended. */
    void recordAttempt(Delivery delivery, Outcome outcome);

    /** The delivery is over. */
    void settle(UUID id, DeliveryState state);

    /** The delivery is due again after this wait (real time). */
    void postpone(UUID id, Duration wait);

    /** Whether it was ordered longer ago than this (real time). */
    boolean isOlderThan(UUID id, Duration age);

    /** The deliveries of notices. */
    List<Delivery> ofNotices(Collection<UUID> noticeIds);
}
