package org.nianbao.notification.notice.web;

import java.util.Optional;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.notification.notice.application.Reader;
import org.nianbao.notification.recipient.application.Recipients;
import org.nianbao.notification.recipient.model.Recipient;
import org.nianbao.notification.recipient.model.RecipientRole;
import org.springframework.stereotype.Component;

/**
 * How far a caller sees. Where we have a record of the person, the record decides about agency and region, and a role
 * counts only when the token and the record both say it; else the token decides.
 */
@Component
class Readers {

    private final Recipients recipients;

    Readers(Recipients recipients) {
        this.recipients = recipients;
    }

    Reader of(Caller caller) {
        boolean everything = caller.has(Role.ADMINISTRATOR);
        Optional<Recipient> record = recipients.find(caller.subject());
        if (record.isPresent()) {
            return of(caller, record.get(), everything);
        }
        boolean leads = caller.has(Role.LEADER) && caller.agency() == null;
        return new Reader(
                caller.subject(),
                everything,
                caller.hasAny(Role.CLERK, Role.LEADER, Role.SYSTEM) ? caller.agency() : null,
                leads ? caller.region() : null,
                caller.has(Role.AUTHORITY) ? caller.region() : null);
    }

    private static Reader of(Caller caller, Recipient record, boolean everything) {
        boolean clerk = caller.has(Role.CLERK) && record.holds(RecipientRole.CLERK);
        boolean leader = caller.has(Role.LEADER) && record.holds(RecipientRole.LEADER);
        boolean authority = caller.has(Role.AUTHORITY) && record.holds(RecipientRole.AUTHORITY);
        return new Reader(
                caller.subject(),
                everything,
                clerk || leader ? record.agency() : null,
                leader && record.agency() == null ? record.region() : null,
                authority ? record.region() : null);
    }
}
