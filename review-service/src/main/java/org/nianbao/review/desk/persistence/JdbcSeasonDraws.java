package org.nianbao.review.desk.persistence;

import java.util.Optional;
import org.nianbao.review.desk.application.SeasonDraws;
import org.nianbao.review.desk.model.SeasonDraw;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeasonDraws implements SeasonDraws {

    private final JdbcClient jdbc;

    JdbcSeasonDraws(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SeasonDraw> find(int year) {
        return jdbc.sql("select d.*, s.seed from inspection_draw d join season s using (year) where year = :year")
                .param("year", year)
                .query((row, number) -> new SeasonDraw(
                        Columns.text(row, "seed"),
                        Columns.text(row, "commitment"),
                        row.getInt("percent"),
                        Columns.instant(row, "committed_at")))
                .optional();
    }

    @Override
    public boolean enter(int year, SeasonDraw draw) {
        return jdbc.sql("""
                        insert into inspection_draw (year, commitment, percent, committed_at)
                        values (:year, :commitment, :percent, :at) on conflict do nothing""")
                        .param("year", year)
                        .param("commitment", draw.commitment())
                        .param("percent", draw.percent())
                        .param("at", Columns.of(draw.committedAt()))
                        .update()
                == 1;
    }

    @Override
    public boolean over(int year) {
        return jdbc.sql("select exists (select 1 from season where year = :year and state = 'CLOSED')")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }
}
