package org.nianbao.review.reviewcase.application;

import java.util.Optional;
import org.nianbao.review.reviewcase.model.CaseEvent;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.CaseTable;
import org.nianbao.review.reviewcase.model.Publication;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ends a case's process: publication, exemption, a correction given up. */
@Service
public class CloseCase {

    private final Cases cases;
    private final FilingProcess process;
    private final ProcessRuns runs;
    private final Deadlines deadlines;

    public CloseCase(Cases cases, FilingProcess process, ProcessRuns runs, Deadlines deadlines) {
        this.cases = cases;
        this.process = process;
        this.runs = runs;
        this.deadlines = deadlines;
    }

    @Transactional
    public Verdict published(Publication publication) {
        String filingId = publication.filingId();
        Verdict verdict = cases.lock(filingId)
                .map(one -> CaseTable.of(
                        one.state(), CaseEvent.REPORT_PUBLISHED, one.submission(), publication.submissionNumber()))
                .orElse(CaseTable.withoutCase(CaseEvent.REPORT_PUBLISHED));
        if (verdict == Verdict.DELIVER) {
            process.reportPublished(filingId);
            cases.publish(publication);
            end(filingId, CaseState.PUBLISHED);
        }
        return verdict;
    }

    @Transactional
    public Verdict exempted(String filingId, String reason) {
        Verdict verdict = verdict(cases.lock(filingId), CaseEvent.FILING_EXEMPTED);
        if (verdict == Verdict.DELIVER) {
            process.filingExempted(filingId);
            cases.exempt(filingId, reason);
            end(filingId, CaseState.EXEMPT);
        }
        return verdict;
    }

    @Transactional
    public Verdict correctionAbandoned(String filingId) {
        Verdict verdict = verdict(cases.lock(filingId), CaseEvent.CORRECTION_ABANDONED);
        if (verdict == Verdict.DELIVER) {
            process.correctionAbandoned(filingId);
            end(filingId, CaseState.PUBLISHED);
        }
        return verdict;
    }

    private static Verdict verdict(Optional<ReviewCase> found, CaseEvent event) {
        return found.map(one -> CaseTable.of(one.state(), event)).orElse(CaseTable.withoutCase(event));
    }

    private void end(String filingId, CaseState state) {
        cases.correcting(filingId, false);
        cases.move(filingId, state, deadlines.now());
        runs.end(filingId, deadlines.now());
    }
}
