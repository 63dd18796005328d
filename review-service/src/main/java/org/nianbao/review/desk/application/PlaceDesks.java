package org.nianbao.review.desk.application;

import java.time.Instant;
import org.nianbao.review.desk.model.DeskLevel;
import org.nianbao.review.desk.model.InspectionMode;
import org.nianbao.review.reviewcase.application.Cases;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the desks of a filing sit, until when, and whether discipline inspection looks at it. */
@Service
public class PlaceDesks {

    private final Cases cases;
    private final InspectionChoices choices;
    private final ChooseInspection choose;
    private final Deadlines deadlines;

    PlaceDesks(Cases cases, InspectionChoices choices, ChooseInspection choose, Deadlines deadlines) {
        this.cases = cases;
        this.choices = choices;
        this.choose = choose;
        this.deadlines = deadlines;
    }

    /** The scope of a desk of this level. */
    @Transactional
    public String scope(String filingId, DeskLevel level) {
        return level.scope(cases.require(filingId).opening());
    }

    /** When a desk opened now is late. */
    public Instant dueAt() {
        return deadlines.desk();
    }

    /** Whether discipline inspection looks at the submission; how that came about is recorded. */
    @Transactional
    public boolean inspected(String filingId, InspectionMode mode) {
        return choose.choose(cases.require(filingId), mode).inspected();
    }

    /** Puts the report on the files of discipline inspection. */
    @Transactional
    public void inform(String filingId) {
        choices.informed(filingId, cases.require(filingId).submission(), deadlines.now());
    }
}
