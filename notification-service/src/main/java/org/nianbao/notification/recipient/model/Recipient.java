package org.nianbao.notification.recipient.model;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who can be told something.
 *
 * @param subject opaque id of the person, as the tokens and the events say it
 * @param name what the salutation says
 * @param agency code of the agency the roles are held for; such a person speaks for that agency only
 * @param region code of the region the roles are held for, with every region below it; counts when there is no agency
 * @param active whether the person still holds the roles; nobody else is told anything
 */
public record Recipient(
        String subject,
        String name,
        String email,
        Set<RecipientRole> roles,
        @Nullable String agency,
        @Nullable String region,
        boolean active) {

    public Recipient {
        roles = Set.copyOf(roles);
    }

    /** Whether this person holds the role now. */
    public boolean holds(RecipientRole role) {
        return active && roles.contains(role);
    }

    /** Whether this person holds one of the roles now. */
    public boolean holdsOneOf(Collection<RecipientRole> wanted) {
        return wanted.stream().anyMatch(this::holds);
    }

    /** Code of the agency or the region that the roles are held for; null for a person without either. */
    public @Nullable String scope() {
        return agency == null ? region : agency;
    }
}
