package org.nianbao.review.desk.model;

import java.util.Set;

/**
 * The person who asks, with the roles of the access token; where the person may act is looked up in our own records.
 *
 * @param subject opaque id of the person
 */
public record Actor(String subject, Set<ReviewerRole> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(ReviewerRole role) {
        return roles.contains(role);
    }
}
