package org.nianbao.submission.agency.application;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.Departure;
import org.nianbao.submission.agency.model.RegisteredAgency;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who no longer acts for an agency. Drafts belong to the filing, so whoever else acts for the agency goes on where
 * they stand.
 */
@Service
public class HandOverWork {

    private final Agencies agencies;
    private final Regions regions;
    private final Departures departures;
    private final AgencyEvents events;
    private final Audit audit;
    private final Clock clock;

    HandOverWork(
            Agencies agencies, Regions regions, Departures departures, AgencyEvents events, Audit audit, Clock clock) {
        this.agencies = agencies;
        this.regions = regions;
        this.departures = departures;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody leaves an agency that exists. */
    @Transactional
    public Departure leave(String agencyCode, String subject, @Nullable String successor, String reason, String by) {
        Agency agency = agencies.find(agencyCode).orElseThrow();
        Departure departure = new Departure(agencyCode, subject, successor, reason, by, clock.instant());
        departures.add(departure);
        audit.record(Chains.agency(agencyCode), "person-left", null, departure);
        events.left(
                new RegisteredAgency(agency, regions.pathTo(agency.regionCode()).orElseThrow()), subject);
        return departure;
    }

    /**
     * Somebody acts for the agency again.
     *
     * @return false when no departure was recorded
     */
    @Transactional
    public boolean comeBack(String agencyCode, String subject, String reason) {
        boolean gone = departures.remove(agencyCode, subject);
        if (gone) {
            audit.record(
                    Chains.agency(agencyCode), "person-returned", Map.of("subject", subject), Map.of("reason", reason));
        }
        return gone;
    }
}
