package org.nianbao.stack.mail;

import java.time.Instant;

/**
 * One mail as one recipient received it.
 *
 * @param id name of its file without the ending; ascending with time
 * @param to the recipient of the envelope
 * @param text the plain text of the body; for a mail that has only HTML, that
 */
public record Mail(String id, Instant receivedAt, String from, String to, String subject, String text) {}
