package org.nianbao.submission.agency.application;

import java.util.Optional;
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
        var misplaced = misplaced(region);
        if (misplaced.isPresent()) {
            return misplaced.get();
        }
        if (!regions.add(region)) {
            return RegistrationRefused.CODE_TAKEN;
        }
        audit.record(Chains.region(region.code()), "region-entered", null, region);
        events.changed(region);
        return new RegisteredRegion(region);
    }

    /** Renames a region or moves it below another one. Filings already opened keep the regions they were opened in. */
    @Transactional
    public Registration change(Region region) {
        var before = regions.find(region.code());
        if (before.isEmpty()) {
            return RegistrationRefused.REGION_UNKNOWN;
        }
        if (before.get().level() != region.level()) {
            return RegistrationRefused.LEVEL_FIXED;
        }
        var misplaced = misplaced(region);
        if (misplaced.isPresent()) {
            return misplaced.get();
        }
        regions.change(region);
        audit.record(Chains.region(region.code()), "region-changed", before.get(), region);
        events.changed(region);
        return new RegisteredRegion(region);
    }

    /** Every region lies below one of a higher level, and none in itself. */
    private Optional<RegistrationRefused> misplaced(Region region) {
        String parentCode = region.parentCode();
        if (parentCode == null) {
            return region.level() == RegionLevel.PROVINCE
                    ? Optional.empty()
                    : Optional.of(RegistrationRefused.LEVEL_MISMATCH);
        }
        if (liesIn(parentCode, region.code())) {
            return Optional.of(RegistrationRefused.REGION_CYCLE);
        }
        var parent = regions.find(parentCode);
        if (parent.isEmpty()) {
            return Optional.of(RegistrationRefused.NO_SUCH_REGION);
        }
        return region.level().isBelow(parent.get().level())
                ? Optional.empty()
                : Optional.of(RegistrationRefused.LEVEL_MISMATCH);
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
