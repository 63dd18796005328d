package org.nianbao.submission.filing.web;

import java.util.Optional;
import org.nianbao.edge.audit.AuditScope;
import org.nianbao.edge.identity.Caller;
import org.nianbao.edge.identity.Role;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.application.Regions;
import org.nianbao.submission.agency.model.RegionPath;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingId;
import org.springframework.stereotype.Component;

/** An authority reads the audit of the filings, agencies and regions in its region, and of every season. */
@Component
class ChainsInScope implements AuditScope {

    private static final String AGENCY = "agency:";
    private static final String REGION = "region:";
    private static final String SEASON = "season:";

    private final Filings filings;
    private final Agencies agencies;
    private final Regions regions;

    ChainsInScope(Filings filings, Agencies agencies, Regions regions) {
        this.filings = filings;
        this.agencies = agencies;
        this.regions = regions;
    }

    @Override
    public boolean covers(Caller caller, String chain) {
        String region = caller.region();
        if (!caller.has(Role.AUTHORITY) || region == null) {
            return false;
        }
        if (chain.startsWith(AGENCY)) {
            return agencies.find(chain.substring(AGENCY.length()))
                    .flatMap(agency -> regions.pathTo(agency.regionCode()))
                    .filter(path -> path.codes().contains(region))
                    .isPresent();
        }
        if (chain.startsWith(REGION)) {
            Optional<RegionPath> path = regions.pathTo(chain.substring(REGION.length()));
            return path.isPresent() && path.get().codes().contains(region);
        }
        return chain.startsWith(SEASON)
                || FilingId.parse(chain)
                        .flatMap(filings::find)
                        .filter(filing -> filing.facts().regionCodes().contains(region))
                        .isPresent();
    }
}
