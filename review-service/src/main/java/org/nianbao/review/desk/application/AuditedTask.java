package org.nianbao.review.desk.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.audit.Digest;
import org.nianbao.review.desk.model.DecisionKind;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.Reason;

/**
 * What an audit entry holds of a desk's task.
 *
 * @param assignee subject id of who has it
 */
record AuditedTask(
        String taskId,
        Desk desk,
        String scope,
        int submissionNumber,
        @Nullable String assignee) {

    static AuditedTask of(DeskTask task) {
        return of(task, task.assignee());
    }

    static AuditedTask of(DeskTask task, @Nullable String assignee) {
        return new AuditedTask(task.id(), task.desk(), task.scope(), task.submissionNumber(), assignee);
    }

    /** The task with what was written at it; opinion and texts by their hashes, for they stand in tables of their own. */
    record Written(
            AuditedTask task,
            @Nullable DecisionKind decision,
            @Nullable String opinion,
            List<WrittenReason> reasons) {

        static Written of(
                DeskTask task, @Nullable DecisionKind decision, @Nullable String opinion, List<Reason> reasons) {
            return new Written(
                    AuditedTask.of(task),
                    decision,
                    opinion == null ? null : Digest.of(opinion),
                    reasons.stream()
                            .map(reason ->
                                    new WrittenReason(reason.code().name(), reason.address(), Digest.of(reason.text())))
                            .toList());
        }
    }

    /**
     * @param text the hash of what was written
     */
    record WrittenReason(String code, @Nullable String address, String text) {}
}
