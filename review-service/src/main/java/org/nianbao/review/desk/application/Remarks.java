package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.List;
import org.nianbao.review.desk.model.Reason;
import org.nianbao.review.desk.model.Remark;

/** The book of remarks. */
public interface Remarks {

    /** Puts these in the place of everything saved at the task before. */
    void replace(String taskId, List<Reason> remarks, String by, Instant at);

    List<Remark> ofFiling(String filingId);

    /** Remarks saved at desks of a submission that did not decide. */
    List<Remark> undecided(String filingId, int submissionNumber);
}
