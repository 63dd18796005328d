package org.nianbao.submission.season.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.submission.season.application.Openings;
import org.nianbao.submission.season.model.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenings implements Openings {

    private final JdbcClient jdbc;

    JdbcOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(int year, int total, Instant at) {
        jdbc.sql("""
                        insert into season_opening (year, after_code, opened, total, started_at)
                        values (:year, '', 0, :total, :at)
                        on conflict (year) do update set after_code = '', opened = 0, total = excluded.total,
                            started_at = excluded.started_at, finished_at = null""")
                .param("year", year)
                .param("total", total)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public OptionalInt lockUnfinished() {
        return jdbc.sql("""
                        select year from season_opening where finished_at is null order by year limit 1
                        for update skip locked""").query(Integer.class).list().stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    @Override
    public String after(int year) {
        return jdbc.sql("select after_code from season_opening where year = ?")
                .param(year)
                .query(String.class)
                .single();
    }

    @Override
    public void advance(int year, String agencyCode, int agencies) {
        jdbc.sql("update season_opening set after_code = ?, opened = opened + ? where year = ?")
                .params(agencyCode, agencies, year)
                .update();
    }

    @Override
    public void finish(int year, Instant at) {
        // agencies entered or left the register meanwhile
        jdbc.sql("update season_opening set finished_at = ?, total = opened where year = ?")
                .params(Timestamp.from(at), year)
                .update();
    }

    @Override
    public Optional<Opening> find(int year) {
        return jdbc.sql("select opened, total, started_at, finished_at from season_opening where year = ?")
                .param(year)
                .query((row, number) -> opening(row))
                .optional();
    }

    private static Opening opening(ResultSet row) throws SQLException {
        Timestamp finishedAt = row.getTimestamp("finished_at");
        return new Opening(
                row.getInt("opened"),
                row.getInt("total"),
                row.getTimestamp("started_at").toInstant(),
                finishedAt == null ? null : finishedAt.toInstant());
    }
}
