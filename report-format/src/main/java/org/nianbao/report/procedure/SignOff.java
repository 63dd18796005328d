package org.nianbao.report.procedure;

import java.time.Instant;
import java.util.Optional;

/**
 * One signature on a submission, which discipline inspection examines.
 *
 * @param role what the person signed as, as it was said; {@link SignOffs} tells whether it is a {@link SignOffRole}
 * @param subject opaque id of the person
 */
public record SignOff(String role, String subject, Instant at) {

    /** The role, if it is one. */
    public Optional<SignOffRole> knownRole() {
        return SignOffRole.of(role);
    }

    /** Whether it is the signature of a leader. */
    public boolean leads() {
        return knownRole().filter(SignOffRole::leads).isPresent();
    }
}
