package org.nianbao.review.season.persistence;

import java.time.Instant;
import java.util.List;
import org.nianbao.review.reviewcase.application.FrozenSeasons;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFrozenSeasons implements FrozenSeasons {

    private final JdbcClient jdbc;

    JdbcFrozenSeasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isFrozen(int year) {
        // no freezing commits while somebody holds something back, and the other way round
        return jdbc.sql("select state = 'FROZEN' from season where year = :year for share")
                .param("year", year)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public void hold(String filingId, int year, Instant at) {
        jdbc.sql(
                        "insert into held_rework (filing_id, year, held_at) values (:filing, :year, :at) on conflict do nothing")
                .param("filing", filingId)
                .param("year", year)
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public List<String> release(int year) {
        return jdbc
                .sql("delete from held_rework where year = :year returning filing_id")
                .param("year", year)
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
