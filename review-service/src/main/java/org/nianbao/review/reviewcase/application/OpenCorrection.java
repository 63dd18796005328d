package org.nianbao.review.reviewcase.application;

import java.util.Optional;
import org.nianbao.review.reviewcase.model.CaseEvent;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.model.CaseTable;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A published report is to be corrected: a second run of the process, into rework with its own deadline. */
@Service
public class OpenCorrection {

    private final Cases cases;
    private final FilingProcess process;
    private final Deadlines deadlines;

    public OpenCorrection(Cases cases, FilingProcess process, Deadlines deadlines) {
        this.cases = cases;
        this.process = process;
        this.deadlines = deadlines;
    }

    @Transactional
    public Verdict open(String filingId) {
        Optional<ReviewCase> found = cases.lock(filingId);
        Verdict verdict = found.map(one -> CaseTable.of(one.state(), CaseEvent.CORRECTION_OPENED))
                .orElse(CaseTable.withoutCase(CaseEvent.CORRECTION_OPENED));
        if (verdict == Verdict.DELIVER) {
            cases.correcting(filingId, true);
            cases.move(filingId, CaseState.CORRECTING, deadlines.now());
            process.openCorrection(cases.require(filingId), deadlines.rework());
        }
        return verdict;
    }
}
