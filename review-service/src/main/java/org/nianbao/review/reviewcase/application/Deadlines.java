package org.nianbao.review.reviewcase.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.nianbao.edge.calendar.WorkingDays;
import org.nianbao.edge.clock.BusinessZone;
import org.nianbao.review.reviewcase.model.ReviewTerms;
import org.springframework.stereotype.Service;

/** The deadlines that review sets, from business time and working days. */
@Service
public class Deadlines {

    private final Clock clock;
    private final WorkingDays workingDays;
    private final ReviewTerms terms;

    public Deadlines(Clock clock, WorkingDays workingDays, ReviewTerms terms) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.terms = terms;
    }

    public Instant now() {
        return clock.instant();
    }

    /** The business date in Asia/Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessZone.SHANGHAI);
    }

    /** When a desk that gets its task now is late. */
    public Instant desk() {
        return workingDays.endOf(clock.instant(), terms.deskWorkingDays());
    }

    /** When an agency that gets its report back now is late. */
    public Instant rework() {
        return workingDays.endOf(clock.instant(), terms.reworkWorkingDays());
    }
}
