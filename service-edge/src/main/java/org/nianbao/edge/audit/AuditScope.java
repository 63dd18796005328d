package org.nianbao.edge.audit;

import org.nianbao.edge.identity.Caller;

/**
 * Which chains an authority may read: those of what lies in its region. Administrators may read all. A service with a
 * bean of this type offers its log under {@code /api/v1/operations/audit}.
 */
@FunctionalInterface
public interface AuditScope {

    /** Whether the chain is about something in the caller's scope. */
    boolean covers(Caller caller, String chain);
}
