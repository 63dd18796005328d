package org.nianbao.review.desk.model;

import java.util.List;

/**
 * Who sits where, as a whole.
 *
 * @param version one more with every replacement; 0 while nobody was ever entered
 * @param reviewers by subject, role and scope
 */
public record ReviewerBook(long version, List<Reviewer> reviewers) implements ReviewerStep {

    public ReviewerBook {
        reviewers = List.copyOf(reviewers);
    }
}
