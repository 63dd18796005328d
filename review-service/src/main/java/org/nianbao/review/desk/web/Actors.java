package org.nianbao.review.desk.web;

import java.util.EnumSet;
import java.util.Set;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.ReviewerRole;

/** Callers as the desks know them. */
public final class Actors {

    private static final Role[] REVIEWERS = {Role.AUTHORITY, Role.SECRECY, Role.INSPECTION, Role.ADMINISTRATOR};

    private Actors() {}

    /** The caller, who must have a reviewer's role (403 otherwise). */
    public static Actor of(Caller caller) {
        caller.require(REVIEWERS);
        Set<ReviewerRole> roles = EnumSet.noneOf(ReviewerRole.class);
        for (Role role : REVIEWERS) {
            if (caller.has(role)) {
                roles.add(ReviewerRole.valueOf(role.name()));
            }
        }
        return new Actor(caller.subject(), roles);
    }
}
