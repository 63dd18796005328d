package org.nianbao.review.reviewcase.application;

import java.util.Optional;
import org.nianbao.review.reviewcase.model.CaseEvent;
import org.nianbao.review.reviewcase.model.CaseTable;
import org.nianbao.review.reviewcase.model.ReviewCase;
import org.nianbao.review.reviewcase.model.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency took its submission back before it was published: the process closes the desks, rework begins. */
@Service
public class WithdrawSubmission {

    private final Cases cases;
    private final FilingProcess process;
    private final Deadlines deadlines;

    public WithdrawSubmission(Cases cases, FilingProcess process, Deadlines deadlines) {
        this.cases = cases;
        this.process = process;
        this.deadlines = deadlines;
    }

    @Transactional
    public Verdict withdraw(String filingId, int number) {
        Optional<ReviewCase> found = cases.lock(filingId);
        Verdict verdict = found.map(
                        one -> CaseTable.of(one.state(), CaseEvent.REPORT_WITHDRAWN, one.submission(), number))
                .orElse(CaseTable.withoutCase(CaseEvent.REPORT_WITHDRAWN));
        if (found.isPresent() && verdict == Verdict.DELIVER) {
            cases.move(filingId, found.get().reworkState(), deadlines.now());
            process.reportWithdrawn(filingId, deadlines.rework());
        }
        return verdict;
    }
}
