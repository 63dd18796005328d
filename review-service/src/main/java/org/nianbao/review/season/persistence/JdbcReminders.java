package org.nianbao.review.season.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.nianbao.review.season.application.Reminders;
import org.nianbao.review.season.model.DueStep;
import org.nianbao.review.season.model.LateLine;
import org.nianbao.review.season.model.Reminder;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReminders implements Reminders {

    /** Everybody of a season who has not filed, beside what is due for the date they have and was not sent yet. */
    private static final String DUE = """
            from review_case c
            join unnest(cast(:dates as date[]), cast(:steps as text[]), cast(:occasions as text[]))
                as due(submit_by, step, occasion) on due.submit_by = c.submit_by
            where c.year = :year and c.state = 'DRAFTING' and c.first_submitted_at is null
                and not exists (select from reminder r
                    where r.filing_id = c.filing_id and r.submit_by = due.submit_by and r.step = due.step
                        and r.occasion = due.occasion)
            """;

    private static final String BATCH = """
            select c.filing_id, c.agency_name, due.submit_by, due.step, due.occasion
            """ + DUE + """
            and c.filing_id > :after order by c.filing_id limit :limit
            """;

    private final JdbcClient jdbc;

    JdbcReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LocalDate> unfiledDates(int year) {
        return jdbc.sql("""
                        select distinct submit_by from review_case
                        where year = :year and first_submitted_at is null and state = 'DRAFTING'""").param("year", year).query(LocalDate.class).list();
    }

    @Override
    public List<Reminder> record(int year, List<DueStep> steps, Instant at, String after, int limit) {
        String sql = """
                with batch as materialized (%s),
                sent as (
                    insert into reminder (filing_id, submit_by, step, occasion, run_date, recorded_at)
                    select filing_id, submit_by, step, occasion, :today, :at from batch order by filing_id
                    on conflict do nothing
                    returning filing_id)
                select filing_id, submit_by, agency_name from sent join batch using (filing_id)
                order by filing_id""".formatted(BATCH);
        return steps.isEmpty()
                ? List.of()
                : bind(jdbc.sql(sql), year, steps)
                        .param("today", steps.get(0).runDate())
                        .param("at", Columns.of(at))
                        .param("after", after)
                        .param("limit", limit)
                        .query(reminder(steps))
                        .list();
    }

    @Override
    public List<Reminder> preview(int year, List<DueStep> steps, String after, int limit) {
        return steps.isEmpty()
                ? List.of()
                : bind(jdbc.sql(BATCH), year, steps)
                        .param("after", after)
                        .param("limit", limit)
                        .query(reminder(steps))
                        .list();
    }

    @Override
    public int count(int year, List<DueStep> steps) {
        return steps.isEmpty()
                ? 0
                : bind(jdbc.sql("select count(*) " + DUE), year, steps)
                        .query(Integer.class)
                        .single();
    }

    private static StatementSpec bind(StatementSpec statement, int year, List<DueStep> steps) {
        return statement
                .param("year", year)
                .param("dates", texts(steps, step -> step.submitBy().toString()))
                .param("steps", texts(steps, step -> step.step().step()))
                .param("occasions", texts(steps, DueStep::occasion));
    }

    private static RowMapper<Reminder> reminder(List<DueStep> steps) {
        Map<LocalDate, DueStep> byDate =
                steps.stream().collect(Collectors.toMap(DueStep::submitBy, Function.identity()));
        return (row, number) -> new Reminder(
                Columns.text(row, "filing_id"),
                Columns.text(row, "agency_name"),
                Objects.requireNonNull(byDate.get(Columns.date(row, "submit_by"))));
    }

    private static String[] texts(List<DueStep> steps, Function<DueStep, String> text) {
        return steps.stream().map(text).toArray(String[]::new);
    }

    @Override
    public List<LateLine> late(int year, Instant now, LocalDate today) {
        return jdbc.sql("""
                        select filing_id, agency_code, agency_name, first_submitted_at is not null as filed,
                            coalesce((first_submitted_at at time zone 'Asia/Shanghai')::date, :today) - submit_by as days
                        from review_case
                        where year = :year and state <> 'EXEMPT' and coalesce(first_submitted_at, :now) >= overdue_at
                        order by filing_id""")
                .param("year", year)
                .param("now", Columns.of(now))
                .param("today", today)
                .query(JdbcReminders::line)
                .list();
    }

    private static LateLine line(ResultSet row, int number) throws SQLException {
        return new LateLine(
                Columns.text(row, "filing_id"),
                Columns.text(row, "agency_code"),
                Columns.text(row, "agency_name"),
                row.getInt("days"),
                row.getBoolean("filed"));
    }
}
