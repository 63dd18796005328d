package org.nianbao.review.season.web;

import org.jspecify.annotations.Nullable;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.review.season.model.BoardScope;

/** What of a season a caller may look at: an authority its own regions, an administrator everything. */
final class BoardScopes {

    private BoardScopes() {}

    /** The scope of an authority or an administrator (403 otherwise). */
    static BoardScope of(Caller caller, int year, @Nullable String region) {
        caller.require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return new BoardScope(year, region, caller.has(Role.ADMINISTRATOR) ? null : caller.subject());
    }
}
