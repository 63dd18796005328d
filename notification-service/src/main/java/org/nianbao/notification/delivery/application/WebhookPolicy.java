package org.nianbao.notification.delivery.application;

import java.util.Optional;

/** Decides which addresses may be told anything: this system must not be made to call what it should not reach. */
public interface WebhookPolicy {

    /** Why this address is refused, in plain Chinese; empty when it is allowed. */
    Optional<String> refusal(String url);
}
