package org.nianbao.submission.publication.messaging;

import org.nianbao.events.submission.ReportPublished;
import org.nianbao.events.submission.ReportRetracted;
import org.nianbao.submission.announcement.messaging.Announcer;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.Retraction;
import org.nianbao.submission.publication.application.PublicationEvents;
import org.nianbao.submission.publication.model.PublishedReport;
import org.springframework.stereotype.Component;

@Component
class AnnouncedPublicationEvents implements PublicationEvents {

    private final Announcer announcer;

    AnnouncedPublicationEvents(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void published(FilingId id, int submissionNumber, PublishedReport report) {
        announcer.announce(
                id.toString(),
                new ReportPublished(
                        id.toString(), submissionNumber, report.revision(), report.address(), report.publishedAt()));
    }

    @Override
    public void retracted(FilingId id, int submissionNumber, Retraction retraction) {
        announcer.announce(
                id.toString(),
                new ReportRetracted(
                        id.toString(), submissionNumber, retraction.revision(), retraction.note(), retraction.at()));
    }
}
