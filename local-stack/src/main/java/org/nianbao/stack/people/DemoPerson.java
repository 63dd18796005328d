package org.nianbao.stack.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the demonstration; the password is the username.
 *
 * @param subject opaque id, as tokens and events carry it
 * @param roles claim values, such as {@code clerk}
 * @param agency code of the agency the person files for
 * @param region code of the region the person answers for
 */
public record DemoPerson(
        String username,
        String subject,
        String name,
        String email,
        List<String> roles,
        @Nullable String agency,
        @Nullable String region) {

    public boolean is(String role) {
        return roles.contains(role);
    }
}
