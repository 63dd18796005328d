package org.nianbao.submission.filing.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.events.submission.FilingExempted;
import org.nianbao.events.submission.FilingOpened;
import org.nianbao.submission.agency.messaging.EventRegions;
import org.nianbao.submission.agency.model.RegionPath;
import org.nianbao.submission.announcement.messaging.Announcer;
import org.nianbao.submission.filing.application.FilingEvents;
import org.nianbao.submission.filing.model.ExemptFiling;
import org.nianbao.submission.filing.model.FilingFacts;
import org.nianbao.submission.filing.model.OpenFiling;
import org.springframework.stereotype.Component;

@Component
class AnnouncedFilingEvents implements FilingEvents {

    private final Announcer announcer;

    AnnouncedFilingEvents(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void opened(List<OpenFiling> filings, Map<String, RegionPath> paths) {
        announcer.announceAll(
                filings.stream().map(filing -> event(filing.facts(), paths)).toList(), FilingOpened::filingId);
    }

    private static FilingOpened event(FilingFacts facts, Map<String, RegionPath> paths) {
        List<String> codes = facts.regionCodes();
        RegionPath path = Objects.requireNonNull(paths.get(codes.get(codes.size() - 1)));
        return new FilingOpened(
                facts.id().toString(),
                facts.id().year(),
                facts.id().agencyCode(),
                facts.agencyName(),
                facts.agencyKind().name(),
                EventRegions.of(path),
                facts.dates().submitBy(),
                facts.dates().publishBy(),
                facts.dates().overdueAt());
    }

    @Override
    public void exempted(ExemptFiling filing, String by, Instant at) {
        String id = filing.id().toString();
        announcer.announce(id, new FilingExempted(id, filing.reason(), by, at));
    }
}
