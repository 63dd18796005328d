package org.nianbao.notification.notice.application;

import java.util.UUID;

/**
 * An event about a filing that is not known yet, since nothing orders one topic against another.
 *
 * @param type as the event's header says it
 * @param body the event's JSON
 */
public record EarlyEvent(UUID id, String filingId, String type, byte[] body) {}
