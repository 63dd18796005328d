package org.nianbao.notification.recipient.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.recipient.model.Recipient;
import org.nianbao.notification.recipient.model.RecipientRole;

/** The store of recipients. */
public interface Recipients {

    /** Adds the person, or replaces what was known under that subject. */
    void put(Recipient recipient);

    /** The person with this subject. */
    Optional<Recipient> find(String subject);

    /** The next people after a subject, in the order of subjects. */
    List<Recipient> page(@Nullable String afterSubject, int limit);

    /**
     * Everybody who holds the role now for one of these agencies or regions ({@link Recipient#scope}), or, if the role is
     * held everywhere, everybody who holds it; in the order of subjects.
     */
    List<Recipient> holding(RecipientRole role, Collection<String> scopes);
}
