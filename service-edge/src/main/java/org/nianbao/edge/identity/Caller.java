package org.nianbao.edge.identity;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.ProblemException;
import org.springframework.http.HttpStatus;

/**
 * Who calls, as the access token says. A controller takes it as a parameter; where a login is optional, as
 * {@code Optional<Caller>}.
 *
 * @param subject opaque id of the person or system, e.g. {@code u-1001}
 * @param roles the roles this system knows among the token's
 * @param agency code of the agency the caller belongs to, if any
 * @param region code of the region the caller is responsible for, if any
 */
public record Caller(
        String subject,
        Set<Role> roles,
        @Nullable String agency,
        @Nullable String region) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** @throws ProblemException 403 {@code role-missing} when the caller has none of the roles */
    public void require(Role... anyOf) {
        if (!hasAny(anyOf)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "role-missing", "您的角色不能办理这项操作。")
                    .with("requiredRoles", Arrays.stream(anyOf).map(Role::claim).toList());
        }
    }
}
