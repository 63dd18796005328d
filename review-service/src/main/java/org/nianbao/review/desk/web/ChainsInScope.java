package org.nianbao.review.desk.web;

import java.util.Set;
import org.nianbao.edge.audit.AuditScope;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.review.desk.application.TaskAccess;
import org.nianbao.review.desk.model.Actor;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.reviewcase.application.Cases;
import org.springframework.stereotype.Component;

/** An authority reads the audit of the cases it reviews, by our own records, and of every season. */
@Component
class ChainsInScope implements AuditScope {

    private static final String SEASON = "season:";

    private final Cases cases;
    private final TaskAccess access;

    ChainsInScope(Cases cases, TaskAccess access) {
        this.cases = cases;
        this.access = access;
    }

    @Override
    public boolean covers(Caller caller, String chain) {
        if (!caller.has(Role.AUTHORITY)) {
            return false;
        }
        Actor actor = new Actor(caller.subject(), Set.of(ReviewerRole.AUTHORITY));
        return chain.startsWith(SEASON)
                || cases.find(chain)
                        .filter(one -> access.covers(
                                actor, ReviewerRole.AUTHORITY, one.opening().scopes()))
                        .isPresent();
    }
}
