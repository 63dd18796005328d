package org.nianbao.report.procedure;

import java.util.Optional;

/**
 * The declaration that a report is true.
 *
 * @param subject opaque id of the leader who declares it
 * @param role as what, as it was said
 */
public record Declaration(String subject, String role) {

    /** The role, if it is one. */
    public Optional<SignOffRole> knownRole() {
        return SignOffRole.of(role);
    }
}
