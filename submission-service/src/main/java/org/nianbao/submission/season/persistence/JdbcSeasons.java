package org.nianbao.submission.season.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.submission.agency.model.AgencyKind;
import org.nianbao.submission.filing.model.FilingDates;
import org.nianbao.submission.season.application.Seasons;
import org.nianbao.submission.season.model.Freezing;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeasons implements Seasons {

    private static final String SELECT =
            "select year, state, closes_at, opened_at, frozen_at, freezing_reason, closed_at from season ";

    private final JdbcClient jdbc;

    JdbcSeasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Season season) {
        int rows = jdbc.sql("""
                        insert into season (year, state, closes_at, opened_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        season.year(),
                        season.state().name(),
                        Timestamp.from(season.closesAt()),
                        Timestamp.from(season.openedAt()))
                .update();
        if (rows == 0) {
            return false;
        }
        season.dates()
                .forEach((kind, dates) -> jdbc.sql(
                                "insert into season_due_date (year, agency_kind, submit_by, publish_by) values (?, ?, ?, ?)")
                        .params(season.year(), kind.name(), dates.submitBy(), dates.publishBy())
                        .update());
        return true;
    }

    @Override
    public Optional<Season> find(int year) {
        return jdbc.sql(SELECT + "where year = ?")
                .param(year)
                .query((row, n) -> season(row))
                .optional();
    }

    @Override
    public Optional<Season> lock(int year) {
        return jdbc.sql(SELECT + "where year = ? for update")
                .param(year)
                .query((row, n) -> season(row))
                .optional();
    }

    @Override
    public void save(Season season) {
        Freezing freezing = season.freezing();
        jdbc.sql("""
                        update season set state = :state, closes_at = :closesAt, closed_at = :closedAt,
                            frozen_at = :frozenAt, freezing_reason = :reason
                        where year = :year""")
                .param("state", season.state().name())
                .param("closesAt", Timestamp.from(season.closesAt()))
                .param("closedAt", season.closedAt() == null ? null : Timestamp.from(season.closedAt()))
                .param("frozenAt", freezing == null ? null : Timestamp.from(freezing.frozenAt()))
                .param("reason", freezing == null ? null : freezing.reason())
                .param("year", season.year())
                .update();
    }

    @Override
    public boolean isFrozen(int year) {
        return jdbc.sql("select exists (select from season where year = ? and state = 'FROZEN')")
                .param(year)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Season> all() {
        return jdbc.sql(SELECT + "order by year desc")
                .query((row, n) -> season(row))
                .list();
    }

    @Override
    public List<Integer> due(Instant now) {
        return jdbc.sql("select year from season where state <> 'CLOSED' and closes_at <= ? order by year")
                .param(Timestamp.from(now))
                .query(Integer.class)
                .list();
    }

    private Season season(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        Timestamp frozenAt = row.getTimestamp("frozen_at");
        Timestamp closedAt = row.getTimestamp("closed_at");
        return new Season(
                year,
                SeasonState.valueOf(row.getString("state")),
                dates(year),
                row.getTimestamp("closes_at").toInstant(),
                row.getTimestamp("opened_at").toInstant(),
                frozenAt == null ? null : new Freezing(row.getString("freezing_reason"), frozenAt.toInstant()),
                closedAt == null ? null : closedAt.toInstant());
    }

    private Map<AgencyKind, FilingDates> dates(int year) {
        Map<AgencyKind, FilingDates> dates = new EnumMap<>(AgencyKind.class);
        jdbc.sql("select agency_kind, submit_by, publish_by from season_due_date where year = ?")
                .param(year)
                .query((row, n) -> dates.put(
                        AgencyKind.valueOf(row.getString("agency_kind")),
                        new FilingDates(
                                row.getObject("submit_by", LocalDate.class),
                                row.getObject("publish_by", LocalDate.class))))
                .list();
        return dates;
    }
}
