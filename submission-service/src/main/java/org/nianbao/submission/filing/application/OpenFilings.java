package org.nianbao.submission.filing.application;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.submission.agency.application.Regions;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.agency.model.RegionPath;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.FilingState;
import org.nianbao.submission.filing.model.OpenFiling;
import org.nianbao.submission.filing.model.TimelineEntry;
import org.nianbao.submission.filing.model.TimelineEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the filings of a season. */
@Service
public class OpenFilings {

    private final Filings filings;
    private final Timeline timeline;
    private final Regions regions;
    private final FilingEvents events;
    private final Clock clock;

    OpenFilings(Filings filings, Timeline timeline, Regions regions, FilingEvents events, Clock clock) {
        this.filings = filings;
        this.timeline = timeline;
        this.regions = regions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a filing for each agency that has none for the year yet.
     *
     * @return how many were opened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int open(int year, Map<AgencyKind, FilingDates> dates, List<Agency> agencies) {
        Map<String, RegionPath> paths = new HashMap<>();
        int opened = 0;
        for (Agency agency : agencies) {
            RegionPath path = paths.computeIfAbsent(agency.regionCode(), this::path);
            FilingDates due = dates.get(agency.kind());
            if (due == null) {
                throw new IllegalStateException("season " + year + " has no dates for " + agency.kind());
            }
            if (open(year, agency, due, path)) {
                opened++;
            }
        }
        return opened;
    }

    private boolean open(int year, Agency agency, FilingDates dates, RegionPath path) {
        OpenFiling filing = new OpenFiling(new FilingFacts(
                new FilingId(year, agency.code()), agency.name(), agency.kind(), path.codes(), dates, 0, null, null));
        if (!filings.add(filing)) {
            return false;
        }
        timeline.add(
                filing.id(),
                new TimelineEntry(clock.instant(), TimelineEvent.OPENED, FilingState.OPEN, null, null, null));
        events.opened(filing, path);
        return true;
    }

    private RegionPath path(String regionCode) {
        return regions.pathTo(regionCode).orElseThrow();
    }
}
