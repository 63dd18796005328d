package org.nianbao.submission.submission.messaging;

import java.time.Instant;
import java.util.List;
import org.nianbao.events.Event;
import org.nianbao.events.submission.CorrectionAbandoned;
import org.nianbao.events.submission.CorrectionOpened;
import org.nianbao.events.submission.Declaration;
import org.nianbao.events.submission.Explanation;
import org.nianbao.events.submission.ReasonAnswer;
import org.nianbao.events.submission.ReportSubmitted;
import org.nianbao.events.submission.ReportWithdrawn;
import org.nianbao.events.submission.SignOff;
import org.nianbao.report.json.ReportJson;
import org.nianbao.submission.announcement.messaging.Announcer;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.submission.application.SubmissionEvents;
import org.nianbao.submission.submission.model.Handover;
import org.nianbao.submission.submission.model.Submission;
import org.springframework.stereotype.Component;

@Component
class AnnouncedSubmissionEvents implements SubmissionEvents {

    private final Announcer announcer;

    AnnouncedSubmissionEvents(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public void submitted(Submission submission, List<String> drafters) {
        Handover handover = submission.handover();
        announce(
                submission.filingId(),
                new ReportSubmitted(
                        submission.filingId().toString(),
                        submission.number(),
                        submission.revision(),
                        submission.receiptNumber(),
                        submission.submittedAt(),
                        submission.submittedBy(),
                        drafters,
                        handover.signOffs().stream()
                                .map(signOff -> new SignOff(signOff.role(), signOff.subject(), signOff.at()))
                                .toList(),
                        handover.explanations().stream()
                                .map(said -> new Explanation(said.findingId(), said.text()))
                                .toList(),
                        handover.overrides().stream()
                                .map(said ->
                                        new org.nianbao.events.submission.Override(said.findingId(), said.reason()))
                                .toList(),
                        new Declaration(
                                handover.declaration().subject(),
                                handover.declaration().role()),
                        submission.result().ruleSet(),
                        submission.correction(),
                        ReportJson.write(submission.draft().report()),
                        handover.answers().stream()
                                .map(said -> new ReasonAnswer(
                                        said.round(),
                                        said.position(),
                                        said.answer().name(),
                                        said.text()))
                                .toList()));
    }

    @Override
    public void withdrawn(FilingId id, int submissionNumber, String by, String reason, Instant at) {
        announce(id, new ReportWithdrawn(id.toString(), submissionNumber, by, reason, at));
    }

    @Override
    public void correctionOpened(FilingId id, String reason, String by, Instant at) {
        announce(id, new CorrectionOpened(id.toString(), reason, by, at));
    }

    @Override
    public void correctionAbandoned(FilingId id, String by, Instant at) {
        announce(id, new CorrectionAbandoned(id.toString(), by, at));
    }

    private void announce(FilingId id, Event event) {
        announcer.announce(id.toString(), event);
    }
}
