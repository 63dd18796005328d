package org.nianbao.review.season.persistence;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.nianbao.review.desk.application.SeasonSeeds;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.nianbao.review.reviewcase.persistence.Json;
import org.nianbao.review.season.application.Seasons;
import org.nianbao.review.season.model.Circular;
import org.nianbao.review.season.model.Season;
import org.nianbao.review.season.model.SeasonState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeasons implements Seasons, SeasonSeeds {

    private static final int SEED_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    JdbcSeasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String seed(int year) {
        Optional<String> known = findSeed(year);
        return known.orElseGet(() -> {
            enter(year);
            return findSeed(year).orElseThrow();
        });
    }

    private Optional<String> findSeed(int year) {
        return jdbc.sql("select seed from season where year = :year")
                .param("year", year)
                .query(String.class)
                .optional();
    }

    private void enter(int year) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        jdbc.sql("insert into season (year, seed, state) values (:year, :seed, 'UNKNOWN') on conflict do nothing")
                .param("year", year)
                .param("seed", HexFormat.of().formatHex(seed))
                .update();
    }

    @Override
    public Season lock(int year) {
        enter(year);
        return read("select * from season where year = :year for no key update", year)
                .orElseThrow();
    }

    @Override
    public Optional<Season> find(int year) {
        return read("select * from season where year = :year", year);
    }

    private Optional<Season> read(String sql, int year) {
        return jdbc.sql(sql)
                .param("year", year)
                .query((row, number) -> new Season(
                        row.getInt("year"),
                        SeasonState.valueOf(Columns.text(row, "state")),
                        row.getString("instance_id")))
                .optional();
    }

    @Override
    public void opened(int year, Instant closesAt, Instant at) {
        jdbc.sql("update season set state = 'OPEN', closes_at = :closesAt, opened_at = :at where year = :year")
                .param("year", year)
                .param("closesAt", Columns.of(closesAt))
                .param("at", Columns.of(at))
                .update();
    }

    @Override
    public void frozen(int year) {
        jdbc.sql("update season set state = 'FROZEN' where year = :year")
                .param("year", year)
                .update();
    }

    @Override
    public void resumed(int year, Instant closesAt) {
        jdbc.sql("update season set state = 'OPEN', closes_at = :closesAt where year = :year")
                .param("year", year)
                .param("closesAt", Columns.of(closesAt))
                .update();
    }

    @Override
    public void running(int year, String instanceId) {
        jdbc.sql("update season set instance_id = :instance where year = :year and state = 'OPEN'")
                .param("year", year)
                .param("instance", instanceId)
                .update();
    }

    @Override
    public void closed(int year) {
        jdbc.sql("update season set state = 'CLOSED', instance_id = null where year = :year")
                .param("year", year)
                .update();
    }

    @Override
    public int nextIssue(int year) {
        return jdbc.sql("select coalesce(max(issue), 0) + 1 from circular where year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void enter(Circular circular) {
        jdbc.sql("insert into circular (year, issue, late, issued_at) values (:year, :issue, :late::jsonb, :at)")
                .param("year", circular.year())
                .param("issue", circular.issue())
                .param("late", Json.write(circular.late()))
                .param("at", Columns.of(circular.at()))
                .update();
    }
}
