package org.nianbao.notification.delivery.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.notification.delivery.model.Attempt;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Delivery;
import org.nianbao.notification.delivery.model.DeliveryState;
import org.nianbao.notification.delivery.model.Letter;
import org.nianbao.notification.delivery.model.Line;
import org.nianbao.notification.delivery.model.Outcome;
import org.nianbao.notification.delivery.model.Way;

/** The store of deliveries. */
public interface Deliveries {

    /** Whether this notice was ordered by this channel before. */
    boolean ordered(UUID noticeId, ChannelName channel);

    /** Whether a letter of this run to this person has a line of the same kind about the same filing. */
    boolean carries(String run, String recipient, Line line);

    /**
     * Puts the notice of an order into the letter of its run that still collects, or into a new one.
     */
    void add(DeliveryOrder order, Way way, Collecting collecting);

    /** Lets go those that have collected and may go at this business time, some at a time; how many. */
    int release(Instant now);

    /**
     * The delivery by this channel that has been due longest and that nobody else is attempting, kept from everybody
     * else until the transaction ends.
     */
    Optional<Delivery> lockNextDue(ChannelName channel);

    /** The delivery with this id, kept from everybody else until the transaction ends. */
    Optional<Delivery> lock(UUID id);

    /** What a delivery carries, in the order it came. */
    List<Line> lines(UUID id);

    /** The words that were fixed at the first attempt. */
    Optional<Letter> words(UUID id);

    /** Fixes the words. */
    void fixWords(UUID id, Letter letter);

    /** Writes down how an attempt ended. */
    void recordAttempt(Delivery delivery, Outcome outcome);

    /** The delivery is over. */
    void settle(UUID id, DeliveryState state);

    /** The delivery is due again after this wait (real time). */
    void postpone(UUID id, Duration wait);

    /** Whether it was ordered, and allowed to go, longer ago than this (real time). */
    boolean isOlderThan(UUID id, Duration age);

    /** The attempts at deliveries, for each delivery, the first one first. */
    Map<UUID, List<Attempt>> attempts(Collection<UUID> ids);

    /** The deliveries of notices, for each notice. */
    Map<UUID, List<Delivery>> ofNotices(Collection<UUID> noticeIds);
}
