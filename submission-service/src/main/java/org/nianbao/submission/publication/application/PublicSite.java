package org.nianbao.submission.publication.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.report.difference.ReportDifference;
import org.nianbao.submission.filing.application.Retractions;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Retraction;
import org.nianbao.submission.publication.model.Compared;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.RetractedReport;
import org.nianbao.submission.publication.model.RevisionDifference;
import org.nianbao.submission.publication.model.RevisionLine;
import org.nianbao.submission.publication.model.Shown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public may read: every revision that was published and not withdrawn, and what each correction changed. */
@Service
public class PublicSite {

    private final PublishedReports reports;
    private final Retractions retractions;

    PublicSite(PublishedReports reports, Retractions retractions) {
        this.reports = reports;
        this.retractions = retractions;
    }

    /** What stands at the address of a report. */
    @Transactional(readOnly = true)
    public Optional<Shown> latest(int year, String agencyCode) {
        return reports.latest(year, agencyCode).map(this::shown);
    }

    /** What stands at the address of a revision. */
    @Transactional(readOnly = true)
    public Optional<Shown> revision(int year, String agencyCode, int revision) {
        return reports.revision(year, agencyCode, revision).map(this::shown);
    }

    /** What a revision changed; empty for one that is not public or has none before it. */
    @Transactional(readOnly = true)
    public Optional<Compared> difference(int year, String agencyCode, int revision) {
        return reports.revision(year, agencyCode, revision)
                .flatMap(after -> before(after).map(before -> compared(before, after)));
    }

    private Optional<PublishedReport> before(PublishedReport after) {
        List<RevisionLine> lines = reports.revisions(after.year(), after.agencyCode());
        return lines.stream()
                .mapToInt(RevisionLine::revision)
                .filter(revision -> revision < after.revision())
                .max()
                .stream()
                .boxed()
                .findFirst()
                .flatMap(revision -> reports.revision(after.year(), after.agencyCode(), revision));
    }

    /** Where one of the two is withdrawn, the difference would tell what it said. */
    private Compared compared(PublishedReport before, PublishedReport after) {
        if (shown(before) instanceof RetractedReport retracted) {
            return retracted;
        }
        return new RevisionDifference(before, after, ReportDifference.between(before.report(), after.report()));
    }

    private Shown shown(PublishedReport report) {
        Optional<Retraction> retraction = retractions
                .last(new FilingId(report.year(), report.agencyCode()))
                .filter(last -> last.covers(report.revision()));
        return retraction.isEmpty() ? report : retracted(report, retraction.get());
    }

    private RetractedReport retracted(PublishedReport report, Retraction retraction) {
        boolean successor = reports.latest(report.year(), report.agencyCode())
                .filter(latest -> !retraction.covers(latest.revision()))
                .isPresent();
        return new RetractedReport(
                report.year(), report.agencyCode(), report.agencyName(), retraction.note(), retraction.at(), successor);
    }
}
