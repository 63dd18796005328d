package org.nianbao.review.desk.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.application.Absences;
import org.nianbao.review.desk.model.Absence;
import org.nianbao.review.desk.model.AbsenceOrder;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAbsences implements Absences {

    /** That no seat of {@code s.subject} lies outside the regions where somebody is the authority; regions by the filings. */
    private static final String SEATS_WITHIN = """
            exists (select 1 from reviewer s where s.subject = %1$s)
            and not exists (select 1 from reviewer s
                where s.subject = %1$s and not exists (select 1 from reviewer a
                    where a.subject = :authority and a.role = 'AUTHORITY' and (a.scope = s.scope
                        or exists (select 1 from review_case c where c.region_codes @> array[a.scope]
                            and (c.agency_code = s.scope
                                or array_position(c.region_codes, s.scope) > array_position(c.region_codes, a.scope))))))
            """;

    private final JdbcClient jdbc;

    JdbcAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Absence absence) {
        AbsenceOrder order = absence.order();
        jdbc.sql("""
                        insert into absence (id, subject, from_day, to_day, deputy, reason, entered_by, entered_at)
                        values (:id, :subject, :from, :to, :deputy, :reason, :by, :at)""")
                .param("id", absence.id())
                .param("subject", order.subject())
                .param("from", order.from())
                .param("to", order.to())
                .param("deputy", order.deputy())
                .param("reason", order.reason())
                .param("by", absence.by())
                .param("at", Columns.of(absence.at()))
                .update();
    }

    @Override
    public Optional<Absence> find(UUID id) {
        return jdbc.sql("select * from absence where id = :id")
                .param("id", id)
                .query(JdbcAbsences::read)
                .optional();
    }

    @Override
    public void end(UUID id, String by, Instant at) {
        jdbc.sql("update absence set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                .param("id", id)
                .param("by", by)
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public Optional<Absence> overlapping(String subject, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select * from absence where subject = :subject and ended_at is null
                            and from_day <= :to and to_day >= :from
                        order by from_day limit 1""")
                .param("subject", subject)
                .param("from", from)
                .param("to", to)
                .query(JdbcAbsences::read)
                .optional();
    }

    @Override
    public List<Absence> on(LocalDate day) {
        return jdbc.sql("""
                        select * from absence where ended_at is null and :day between from_day and to_day
                        order by subject""").param("day", day).query(JdbcAbsences::read).list();
    }

    @Override
    public List<Absence> list(@Nullable String subject, @Nullable String authority, @Nullable After after, int limit) {
        return jdbc.sql("""
                        select * from absence b
                        where (cast(:subject as text) is null or b.subject = :subject)
                            and (cast(:authority as text) is null or b.subject = :authority or %s)
                            and (cast(:from as date) is null or b.from_day < :from or b.from_day = :from and b.id > :id)
                        order by b.from_day desc, b.id limit :limit""".formatted(SEATS_WITHIN.formatted("b.subject")))
                .param("subject", subject)
                .param("authority", authority)
                .param("from", after == null ? null : after.from())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(JdbcAbsences::read)
                .list();
    }

    @Override
    public boolean seatsWithin(String subject, String authority) {
        return jdbc.sql("select " + SEATS_WITHIN.formatted("cast(:subject as text)"))
                .param("subject", subject)
                .param("authority", authority)
                .query(Boolean.class)
                .single();
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new AbsenceOrder(
                        Columns.text(row, "subject"),
                        Columns.date(row, "from_day"),
                        Columns.date(row, "to_day"),
                        row.getString("deputy"),
                        Columns.text(row, "reason")),
                Columns.text(row, "entered_by"),
                Columns.instant(row, "entered_at"),
                Columns.instantOrNull(row, "ended_at"));
    }
}
