package org.nianbao.review.desk.application;

import java.util.List;
import org.nianbao.review.desk.model.Reviewer;
import org.nianbao.review.desk.model.ReviewerBook;
import org.nianbao.review.desk.model.ReviewerRole;

/** The book of who sits where. */
public interface Reviewers {

    /** Everybody, by subject, role and scope, with the version of the list. */
    ReviewerBook book();

    /** The version of the list, which nobody else can change until the end of the transaction. */
    long lockVersion();

    /** From now on these and nobody else; the next version, under the lock of this one. */
    void replaceAll(List<Reviewer> reviewers);

    /** Whether the person sits there in this role for one of these scopes. */
    boolean covers(String subject, ReviewerRole role, List<String> scopes);
}
