package org.nianbao.notification.delivery.model;

import java.util.UUID;

/**
 * A notice that a delivery carries.
 *
 * @param kind what the notice is about, as the events say it
 */
public record Line(UUID noticeId, String filingId, String kind) {}
