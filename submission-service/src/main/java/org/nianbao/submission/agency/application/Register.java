package org.nianbao.submission.agency.application;

import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.Region;
import org.nianbao.submission.agency.model.RegionLevel;
import org.nianbao.submission.agency.model.RegisteredAgency;
import org.nianbao.submission.agency.model.RegisteredRegion;
import org.nianbao.submission.agency.model.Registration;
import org.nianbao.submission.agency.model.RegistrationRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of regions and agencies. */
@Service
public class Register {

    private final Regions regions;
    private final Agencies agencies;
    private final AgencyEvents events;
    private final Audit audit;

    Register(Regions regions, Agencies agencies, AgencyEvents events, Audit audit) {
        this.regions = regions;
        this.agencies = agencies;
        this.events = events;
        this.audit = audit;
    }

    /** Enters a region below its parent. */
    @Transactional
    public Registration enter(Region region) {
        String parentCode = region.parentCode();
        if (parentCode != null) {
            if (liesIn(parentCode, region.code())) {
                return RegistrationRefused.REGION_CYCLE;
            }
            var parent = regions.find(parentCode);
            if (parent.isEmpty()) {
                return RegistrationRefused.NO_SUCH_REGION;
            }
            if (!region.level().isBelow(parent.get().level())) {
                return RegistrationRefused.LEVEL_MISMATCH;
            }
        } else if (region.level() != RegionLevel.PROVINCE) {
            return RegistrationRefused.LEVEL_MISMATCH;
        }
        if (!regions.add(region)) {
            return RegistrationRefused.CODE_TAKEN;
        }
        audit.record(Chains.region(region.code()), "region-entered", null, region);
        return new RegisteredRegion(region);
    }

    private boolean liesIn(String code, String above) {
        return code.equals(above)
                || regions.pathTo(code)
                        .filter(path -> path.codes().contains(above))
                        .isPresent();
    }

    /** Enters an agency. */
    @Transactional
    public Registration enter(Agency agency) {
        var path = regions.pathTo(agency.regionCode());
        if (path.isEmpty()) {
            return RegistrationRefused.NO_SUCH_REGION;
        }
        if (!agencies.add(agency)) {
            return RegistrationRefused.CODE_TAKEN;
        }
        audit.record(Chains.agency(agency.code()), "agency-entered", null, agency);
        return announced(new RegisteredAgency(agency, path.get()));
    }

    /** Changes what the register says about an agency. Filings already opened keep the name they were opened with. */
    @Transactional
    public Registration change(Agency agency) {
        var path = regions.pathTo(agency.regionCode());
        if (path.isEmpty()) {
            return RegistrationRefused.NO_SUCH_REGION;
        }
        var before = agencies.find(agency.code());
        if (before.isEmpty() || !agencies.change(agency)) {
            return RegistrationRefused.NO_SUCH_AGENCY;
        }
        audit.record(Chains.agency(agency.code()), "agency-changed", before.get(), agency);
        return announced(new RegisteredAgency(agency, path.get()));
    }

    private Registration announced(RegisteredAgency agency) {
        events.changed(agency);
        return agency;
    }
}
