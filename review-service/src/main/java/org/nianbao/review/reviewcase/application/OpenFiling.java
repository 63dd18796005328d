package org.nianbao.review.reviewcase.application;

import org.nianbao.review.reviewcase.model.FilingOpening;
import org.nianbao.review.reviewcase.model.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A filing was opened: a case, and its process waits for the first submission. */
@Service
public class OpenFiling {

    private final Cases cases;
    private final FilingProcess process;
    private final Deadlines deadlines;

    public OpenFiling(Cases cases, FilingProcess process, Deadlines deadlines) {
        this.cases = cases;
        this.process = process;
        this.deadlines = deadlines;
    }

    @Transactional
    public Verdict open(FilingOpening opening) {
        if (!cases.open(opening, deadlines.now())) {
            return Verdict.STALE;
        }
        process.open(cases.require(opening.filingId()));
        return Verdict.DELIVER;
    }
}
