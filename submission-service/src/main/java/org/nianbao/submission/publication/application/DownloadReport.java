package org.nianbao.submission.publication.application;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nianbao.report.write.OutputFormat;
import org.nianbao.report.write.ReportWriters;
import org.nianbao.report.write.UnprintableReportException;
import org.nianbao.submission.publication.model.Download;
import org.nianbao.submission.publication.model.DownloadRefused;
import org.nianbao.submission.publication.model.PublishedReport;
import org.nianbao.submission.publication.model.RetractedReport;
import org.nianbao.submission.publication.model.Shown;
import org.springframework.stereotype.Service;

/**
 * Gives a published revision as a file, made at the first request and kept. Making one takes a second and much memory, so only
 * two are made at a time, in no transaction. Thread-safe.
 */
@Service
public class DownloadReport {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final PublicSite site;
    private final PublishedFiles files;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    DownloadReport(PublicSite site, PublishedFiles files, Clock clock) {
        this.site = site;
        this.files = files;
        this.clock = clock;
    }

    /** The latest revision as a file; empty when none is public. */
    public Optional<Download> latest(int year, String agencyCode, OutputFormat form) {
        return site.latest(year, agencyCode).map(shown -> download(shown, form));
    }

    /** One revision as a file; empty when it is not public. */
    public Optional<Download> revision(int year, String agencyCode, int revision, OutputFormat form) {
        return site.revision(year, agencyCode, revision).map(shown -> download(shown, form));
    }

    private Download download(Shown shown, OutputFormat form) {
        return shown instanceof RetractedReport retracted ? retracted : file((PublishedReport) shown, form);
    }

    private Download file(PublishedReport report, OutputFormat form) {
        var kept = files.find(report, form);
        return kept.isPresent() ? kept.get() : inTurn(report, form);
    }

    private Download inTurn(PublishedReport report, OutputFormat form) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return DownloadRefused.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return DownloadRefused.busy();
        }
        try {
            var kept = files.find(report, form);
            return kept.isPresent() ? kept.get() : made(report, form);
        } finally {
            places.release();
        }
    }

    private Download made(PublishedReport report, OutputFormat form) {
        try {
            return files.keep(report, form, ReportWriters.write(report.report(), form), clock.instant());
        } catch (UnprintableReportException e) {
            return DownloadRefused.impossible(String.valueOf(e.getMessage()));
        }
    }
}
