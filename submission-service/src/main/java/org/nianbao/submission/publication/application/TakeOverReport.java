package org.nianbao.submission.publication.application;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.model.Agency;
import org.nianbao.submission.filing.application.Filings;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.publication.model.Origin;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.TakeOver;
import org.nianbao.submission.publication.model.TakeOverRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a report that was published elsewhere in an earlier year; the rules across years compare with it. */
@Service
public class TakeOverReport {

    private final Agencies agencies;
    private final Filings filings;
    private final PublishedReports site;
    private final Clock clock;

    TakeOverReport(Agencies agencies, Filings filings, PublishedReports site, Clock clock) {
        this.agencies = agencies;
        this.filings = filings;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Takes a report over. The same report again changes nothing; another one becomes a further revision.
     *
     * @param publishedAt when it was published; null: now
     */
    @Transactional
    public TakeOver takeOver(String agencyCode, int year, AnnualReport report, @Nullable Instant publishedAt) {
        var agency = agencies.find(agencyCode);
        if (agency.isEmpty()) {
            return TakeOverRefused.NO_SUCH_AGENCY;
        }
        if (filings.find(new FilingId(year, agencyCode)).isPresent()) {
            return TakeOverRefused.FILED_HERE;
        }
        var latest = site.latest(year, agencyCode);
        if (latest.isPresent() && latest.get().report().equals(report)) {
            return latest.get();
        }
        int revision = latest.map(PublishedReport::revision).orElse(0) + 1;
        PublishedReport taken =
                revision(agency.get(), year, revision, report, publishedAt == null ? clock.instant() : publishedAt);
        site.add(taken);
        return taken;
    }

    private static PublishedReport revision(
            Agency agency, int year, int revision, AnnualReport report, Instant publishedAt) {
        return new PublishedReport(
                year,
                agency.code(),
                revision,
                agency.name(),
                Origin.TAKEN_OVER,
                null,
                null,
                report,
                HtmlWriter.article(report),
                publishedAt);
    }
}
