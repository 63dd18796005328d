package org.nianbao.review.desk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.review.desk.application.DeskEscalations;
import org.nianbao.review.desk.model.DeskEscalation;
import org.nianbao.review.desk.model.DeskStep;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeskEscalations implements DeskEscalations {

    private final JdbcClient jdbc;

    JdbcDeskEscalations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Instant> missed(Instant now) {
        return jdbc.sql("select distinct due_at from desk_task where state in ('OPEN', 'CLAIMED') and due_at <= :now")
                .param("now", Columns.of(now))
                .query((row, number) -> Columns.instant(row, "due_at"))
                .list();
    }

    @Override
    public List<DeskEscalation> record(List<DeskStep> steps, Instant at) {
        if (steps.isEmpty()) {
            return List.of();
        }
        Map<Instant, DeskStep> byDeadline =
                steps.stream().collect(Collectors.toMap(DeskStep::dueAt, Function.identity()));
        return jdbc.sql("""
                        with told as (
                            insert into desk_escalation (task_id, step, occasion, filing_id, run_date, days_overdue, told,
                                recorded_at)
                            select t.id, due.step, due.occasion, t.filing_id, :today, due.days,
                                case when due.levels > 0 and cardinality(t.scope_path) > 1
                                    then t.scope_path[greatest(1, cardinality(t.scope_path) - due.levels)] end, :at
                            from desk_task t
                            join unnest(cast(:dueAts as timestamptz[]), cast(:steps as text[]), cast(:occasions as text[]),
                                    cast(:days as int[]), cast(:levels as int[]))
                                as due(due_at, step, occasion, days, levels) on due.due_at = t.due_at
                            where t.state in ('OPEN', 'CLAIMED')
                            order by t.filing_id, t.id
                            on conflict do nothing
                            returning task_id, told)
                        select t.*, told.told from told join desk_task t on t.id = told.task_id order by t.filing_id, t.id""")
                .param("today", steps.get(0).runDate())
                .param("at", Columns.of(at))
                .param("dueAts", texts(steps, step -> step.dueAt().toString()))
                .param("steps", texts(steps, step -> step.rung().step()))
                .param("occasions", texts(steps, DeskStep::occasion))
                .param("days", texts(steps, step -> String.valueOf(step.daysOverdue())))
                .param("levels", texts(steps, step -> String.valueOf(step.rung().levelsUp())))
                .query((row, number) -> new DeskEscalation(
                        TaskRow.task(row, number),
                        Objects.requireNonNull(byDeadline.get(Columns.instant(row, "due_at"))),
                        row.getString("told")))
                .list();
    }

    private static String[] texts(List<DeskStep> steps, Function<DeskStep, String> text) {
        return steps.stream().map(text).toArray(String[]::new);
    }
}
