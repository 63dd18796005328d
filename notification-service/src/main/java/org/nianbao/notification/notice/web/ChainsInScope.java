package org.nianbao.notification.notice.web;

import org.nianbao.edge.audit.AuditScope;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.notification.filing.application.Filings;
import org.springframework.stereotype.Component;

/** An authority reads the audit of the filings in its region; what is about people, administrators only. */
@Component
class ChainsInScope implements AuditScope {

    private final Filings filings;
    private final Readers readers;

    ChainsInScope(Filings filings, Readers readers) {
        this.filings = filings;
        this.readers = readers;
    }

    @Override
    public boolean covers(Caller caller, String chain) {
        return caller.has(Role.AUTHORITY)
                && filings.find(chain)
                        .filter(readers.of(caller)::seesEverythingOf)
                        .isPresent();
    }
}
