package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.review.desk.model.Reviewer;
import org.nianbao.review.desk.model.ReviewerRole;

/** The book of who sits where. */
public interface Reviewers {

    /** Everybody, by subject, role and scope. */
    List<Reviewer> all();

    /** From now on these and nobody else. */
    void replaceAll(List<Reviewer> reviewers);

    /** Whether the person sits there in this role for one of these scopes. */
    boolean covers(String subject, ReviewerRole role, List<String> scopes);
}
