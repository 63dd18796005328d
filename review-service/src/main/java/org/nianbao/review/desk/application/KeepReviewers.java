package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.review.desk.model.Reviewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the list of who sits where. */
@Service
public class KeepReviewers {

    private final Reviewers reviewers;

    public KeepReviewers(Reviewers reviewers) {
        this.reviewers = reviewers;
    }

    @Transactional(readOnly = true)
    public List<Reviewer> all() {
        return reviewers.all();
    }

    @Transactional
    public void replaceAll(List<Reviewer> all) {
        reviewers.replaceAll(all);
    }
}
