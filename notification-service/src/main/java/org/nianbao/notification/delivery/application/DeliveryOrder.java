package org.nianbao.notification.delivery.application;

import java.util.UUID;

/**
 * The wish to tell one person of one event.
 *
 * @param eventId the event that made the notice
 * @param recipient opaque id of the person
 * @param email the person's e-mail address
 */
public record DeliveryOrder(
        UUID noticeId, UUID eventId, String filingId, String kind, String recipient, String email) {}
