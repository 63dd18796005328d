package org.nianbao.notification.recipient.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who can be told something.
 *
 * @param subject opaque id of the person, as the tokens and the events say it
 * @param name what the salutation says
 * @param agency code of the agency the roles are held for, except the authority's
 * @param region code of the region the authority's role is held for, with every region below it; the other roles too
 *     when there is no agency. The office that is the authority and files a report of its own has both
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

    /** The same person, who no longer holds the roles. */
    public Recipient retired() {
        return new Recipient(subject, name, email, roles, agency, region, false);
    }

    /** Whether this person holds the role now. */
    public boolean holds(RecipientRole role) {
        return active && roles.contains(role);
    }

    /** Code of the agency or the region that a role is held for; null when the person has neither. */
    public @Nullable String scope(RecipientRole role) {
        return role.isRegional() || agency == null ? region : agency;
    }
}
