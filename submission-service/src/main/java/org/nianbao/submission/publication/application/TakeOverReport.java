package org.nianbao.submission.publication.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.Digest;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.report.json.ReportJson;
import org.nianbao.report.model.AnnualReport;
import org.nianbao.report.write.HtmlWriter;
import org.nianbao.submission.agency.application.Agencies;
import org.nianbao.submission.agency.application.Regions;
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

    /** The first year with an annual report: the Regulation took effect in May 2008. */
    private static final int FIRST_YEAR = 2008;

    private final Agencies agencies;
    private final Regions regions;
    private final Filings filings;
    private final PublishedReports site;
    private final Audit audit;
    private final Clock clock;

    TakeOverReport(
            Agencies agencies, Regions regions, Filings filings, PublishedReports site, Audit audit, Clock clock) {
        this.agencies = agencies;
        this.regions = regions;
        this.filings = filings;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the agency exists and lies in the region or below it. */
    @Transactional(readOnly = true)
    public boolean liesIn(String agencyCode, String region) {
        return agencies.find(agencyCode)
                .flatMap(agency -> regions.pathTo(agency.regionCode()))
                .filter(path -> path.codes().contains(region))
                .isPresent();
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
        Instant now = clock.instant();
        Instant published = publishedAt == null ? now : publishedAt;
        if (year < FIRST_YEAR || year >= yearOf(now)) {
            return TakeOverRefused.WRONG_YEAR;
        }
        if (yearOf(published) < year || published.isAfter(now)) {
            return TakeOverRefused.WRONG_DATE;
        }
        var latest = site.latest(year, agencyCode);
        if (latest.isPresent() && latest.get().report().equals(report)) {
            return latest.get();
        }
        int revision = latest.map(PublishedReport::revision).orElse(0) + 1;
        PublishedReport taken = revision(agency.get(), year, revision, report, published);
        site.add(taken);
        audit.record(
                Chains.agency(agencyCode),
                "report-taken-over",
                latest.map(before -> taken(year, before)).orElse(null),
                taken(year, taken));
        return taken;
    }

    private static Map<String, ?> taken(int year, PublishedReport report) {
        return Map.of(
                "year",
                year,
                "revision",
                report.revision(),
                "publishedAt",
                report.publishedAt(),
                "report",
                Digest.of(ReportJson.writeString(report.report())));
    }

    private int yearOf(Instant instant) {
        return instant.atZone(clock.getZone()).getYear();
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
