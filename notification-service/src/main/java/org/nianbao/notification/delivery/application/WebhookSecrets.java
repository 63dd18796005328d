package org.nianbao.notification.delivery.application;

import java.util.Optional;

/** Knows the secrets that people share with this system. */
public interface WebhookSecrets {

    /** The secret of a person's webhook; empty when the person has none any more. */
    Optional<String> secretOf(String recipient);
}
