package org.nianbao.submission.filing.web;

import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.agency.application.Departures;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Who may see or handle which filing. Somebody else's filing is answered like one that does not exist; only a caller who
 * may see it learns that his role may not handle it. A filing's agency and regions never change, so no lock is needed.
 */
@Component
public class FilingAccess {

    private final Filings filings;
    private final Departures departures;

    FilingAccess(Filings filings, Departures departures) {
        this.filings = filings;
        this.departures = departures;
    }

    /** The filing, for a caller who may see where it stands. */
    public Filing toFollow(String id, Caller caller) {
        return visible(id, caller, caller.has(Role.ADMINISTRATOR));
    }

    /** The filing, for a caller who may read its draft: the agency's people and a leader above it. */
    public Filing toRead(String id, Caller caller) {
        Filing filing = visible(id, caller, false);
        if (!ofTheAgency(filing, caller)) {
            caller.require(Role.LEADER);
        }
        return filing;
    }

    /** The filing, for a caller who drafts and submits it. */
    public Filing toFile(String id, Caller caller) {
        Filing filing = visible(id, caller, false);
        if (!ofTheAgency(filing, caller)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "role-missing", "只有填报单位可以办理这项操作。");
        }
        return filing;
    }

    /** The filing, for the authority over it. */
    public Filing toOversee(String id, Caller caller) {
        Filing filing = visible(id, caller, false);
        caller.require(Role.AUTHORITY);
        if (!over(filing, caller)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "role-missing", "只有主管部门可以办理这项操作。");
        }
        return filing;
    }

    private Filing visible(String id, Caller caller, boolean everything) {
        return FilingId.parse(id)
                .flatMap(filings::find)
                .filter(filing -> everything || ofTheAgency(filing, caller) || over(filing, caller))
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "not-found", "没有这份年报，或者您无权查看。"));
    }

    /** A token may outlive the work: who left the agency is looked up in our own record. */
    private boolean ofTheAgency(Filing filing, Caller caller) {
        String agency = filing.facts().id().agencyCode();
        return caller.hasAny(Role.CLERK, Role.LEADER, Role.SYSTEM)
                && agency.equals(caller.agency())
                && !departures.left(agency, caller.subject());
    }

    /** The agency that the caller acts for; empty for one who left it, and for one without any. */
    String agencyOf(Caller caller) {
        String agency = caller.agency();
        return agency == null || departures.left(agency, caller.subject()) ? "" : agency;
    }

    private static boolean over(Filing filing, Caller caller) {
        return caller.hasAny(Role.AUTHORITY, Role.LEADER)
                && caller.region() != null
                && filing.facts().regionCodes().contains(caller.region());
    }
}
