package org.nianbao.review.desk.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.procedure.ReturnCode;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.Remark;

/** A remark that was saved at a desk. */
record RemarkView(
        String taskId,
        Desk desk,
        int submissionNumber,
        ReturnCode code,
        @Nullable String address,
        String text,
        String savedBy,
        Instant savedAt) {

    static RemarkView of(Remark remark) {
        return new RemarkView(
                remark.taskId(),
                remark.desk(),
                remark.submissionNumber(),
                remark.reason().code(),
                remark.reason().address(),
                remark.reason().text(),
                remark.savedBy(),
                remark.savedAt());
    }
}
