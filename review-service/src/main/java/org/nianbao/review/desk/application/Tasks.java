package org.nianbao.review.desk.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.desk.model.TaskFilter;

/** The book of tasks. */
public interface Tasks {

    void open(DeskTask task);

    Optional<ListedTask> find(String taskId);

    /** Takes an open task, or one the person has already; false when it cannot be taken. */
    boolean claim(String taskId, String subject);

    /** Puts a task back that the person has; false otherwise. */
    boolean release(String taskId, String subject);

    /** Puts a task that can still be worked on into somebody's hands, or back to its desk. */
    void pass(String taskId, @Nullable String to);

    /** What a person has claimed, by filing. */
    List<DeskTask> claimedBy(String subject);

    void done(String taskId, Instant at);

    /** Closes a task that was not decided. */
    void close(String taskId, Instant at);

    /** Notes that a desk is late; the task, unless it is not open any more. */
    Optional<DeskTask> markOverdue(String filingId, int submissionNumber, Desk desk, Instant at);

    List<DeskTask> ofFiling(String filingId);

    /**
     * Tasks by due date, of the desks where the person sits.
     *
     * @param subject whose desks; null for every desk
     * @param roles the roles of the person's token
     * @param limit most rows
     */
    List<ListedTask> list(
            TaskFilter filter, @Nullable String subject, Set<ReviewerRole> roles, @Nullable After after, int limit);

    /** The key of the last row of the page before. */
    record After(Instant dueAt, String id) {}
}
