package org.nianbao.submission.filing.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
     * Opens a filing for each agency that has none for the year yet; a handful of statements, however many they are.
     *
     * @return how many were opened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int open(int year, Map<AgencyKind, FilingDates> dates, List<Agency> agencies) {
        Map<String, RegionPath> paths =
                regions.pathsTo(agencies.stream().map(Agency::regionCode).collect(Collectors.toUnmodifiableSet()));
        Set<FilingId> added = filings.add(agencies.stream()
                .map(agency -> filing(year, agency, dates, paths))
                .toList());
        List<OpenFiling> opened = agencies.stream()
                .map(agency -> filing(year, agency, dates, paths))
                .filter(filing -> added.contains(filing.id()))
                .toList();
        timeline.addAll(
                opened.stream().map(OpenFiling::id).toList(),
                new TimelineEntry(clock.instant(), TimelineEvent.OPENED, FilingState.OPEN, null, null, null));
        events.opened(opened, paths);
        return opened.size();
    }

    private static OpenFiling filing(
            int year, Agency agency, Map<AgencyKind, FilingDates> dates, Map<String, RegionPath> paths) {
        FilingDates due = dates.get(agency.kind());
        RegionPath path = paths.get(agency.regionCode());
        if (due == null || path == null) {
            throw new IllegalStateException("season " + year + " has no dates or regions for " + agency);
        }
        return new OpenFiling(new FilingFacts(
                new FilingId(year, agency.code()), agency.name(), agency.kind(), path.codes(), due, 0, null, null));
    }
}
