package org.nianbao.review.desk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.application.Tasks;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.desk.model.DeskTask;
import org.nianbao.review.desk.model.ListedTask;
import org.nianbao.review.desk.model.ReviewerRole;
import org.nianbao.review.desk.model.TaskFilter;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTasks implements Tasks {

    private static final String LISTED =
            "select t.*, c.agency_name, c.year from desk_task t join review_case c using (filing_id) ";

    private final JdbcClient jdbc;

    JdbcTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(DeskTask task) {
        jdbc.sql("""
                        insert into desk_task (id, filing_id, submission_number, desk, scope, scope_path, state, due_at,
                            opened_at)
                        values (:id, :filing, :submission, :desk, :scope, :path, 'OPEN', :dueAt, :openedAt)""")
                .param("id", task.id())
                .param("filing", task.filingId())
                .param("submission", task.submissionNumber())
                .param("desk", task.desk().name())
                .param("scope", task.scope())
                .param("path", Columns.of(task.scopePath()))
                .param("dueAt", Columns.of(task.dueAt()))
                .param("openedAt", Columns.of(task.openedAt()))
                .update();
    }

    @Override
    public Optional<ListedTask> find(String taskId) {
        return jdbc.sql(LISTED + "where t.id = :id")
                .param("id", taskId)
                .query(TaskRow::listed)
                .optional();
    }

    @Override
    public boolean claim(String taskId, String subject) {
        return jdbc.sql("""
                        update desk_task set state = 'CLAIMED', assignee = :subject
                        where id = :id and (state = 'OPEN' or state = 'CLAIMED' and assignee = :subject)""").param("id", taskId).param("subject", subject).update() == 1;
    }

    @Override
    public boolean release(String taskId, String subject) {
        return jdbc.sql("""
                        update desk_task set state = 'OPEN', assignee = null
                        where id = :id and state = 'CLAIMED' and assignee = :subject""").param("id", taskId).param("subject", subject).update() == 1;
    }

    @Override
    public void pass(String taskId, @Nullable String to) {
        jdbc.sql("""
                        update desk_task set state = case when cast(:to as text) is null then 'OPEN' else 'CLAIMED' end,
                            assignee = :to
                        where id = :id and state in ('OPEN', 'CLAIMED')""").param("id", taskId).param("to", to).update();
    }

    @Override
    public List<DeskTask> claimedBy(String subject) {
        return jdbc.sql(
                        "select * from desk_task where assignee = :subject and state = 'CLAIMED' order by filing_id, id")
                .param("subject", subject)
                .query(TaskRow::task)
                .list();
    }

    @Override
    public void done(String taskId, Instant at) {
        end(taskId, "DONE", at);
    }

    @Override
    public void close(String taskId, Instant at) {
        end(taskId, "CLOSED", at);
    }

    private void end(String taskId, String state, Instant at) {
        jdbc.sql("""
                        update desk_task set state = :state, ended_at = :at
                        where id = :id and state in ('OPEN', 'CLAIMED')""")
                .param("id", taskId)
                .param("state", state)
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public Optional<DeskTask> markOverdue(String filingId, int submissionNumber, Desk desk, Instant at) {
        return jdbc.sql("""
                        update desk_task set overdue_at = :at
                        where filing_id = :filing and submission_number = :submission and desk = :desk
                            and state in ('OPEN', 'CLAIMED') and overdue_at is null
                        returning *""")
                .param("filing", filingId)
                .param("submission", submissionNumber)
                .param("desk", desk.name())
                .param("at", Columns.of(at))
                .query(TaskRow::task)
                .optional();
    }

    @Override
    public List<DeskTask> ofFiling(String filingId) {
        return jdbc.sql("select * from desk_task where filing_id = :filing order by opened_at, desk")
                .param("filing", filingId)
                .query(TaskRow::task)
                .list();
    }

    @Override
    public List<ListedTask> list(
            TaskFilter filter, @Nullable String subject, Set<ReviewerRole> roles, @Nullable After after, int limit) {
        return jdbc.sql(LISTED + """
                        where (cast(:subject as text) is null or t.desk = any(:roles) and exists (
                                select 1 from reviewer r
                                where r.subject = :subject and r.role = t.desk and r.scope = any(t.scope_path)))
                            and (cast(:desk as text) is null or t.desk = :desk)
                            and (cast(:state as text) is null or t.state = :state)
                            and (cast(:region as text) is null or t.scope_path @> array[cast(:region as text)])
                            and (cast(:filing as text) is null or t.filing_id = :filing)
                            and (cast(:dueAt as timestamptz) is null or (t.due_at, t.id) > (:dueAt, :id))
                        order by t.due_at, t.id limit :limit""")
                .param("subject", subject)
                .param("roles", roles.stream().map(Enum::name).toArray(String[]::new))
                .param("desk", name(filter.desk()))
                .param("state", name(filter.state()))
                .param("region", filter.region())
                .param("filing", filter.filingId())
                .param("dueAt", after == null ? null : Columns.of(after.dueAt()))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(TaskRow::listed)
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
