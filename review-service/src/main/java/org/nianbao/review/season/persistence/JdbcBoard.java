package org.nianbao.review.season.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.reviewcase.persistence.CaseRow;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.nianbao.review.season.application.Board;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoard implements Board {

    private static final String LATE =
            "(c.state <> 'EXEMPT' and coalesce(c.first_submitted_at, :now) >= c.overdue_at) as late";

    private static final String IN_SCOPE = """
            where c.year = :year
                and (cast(:region as text) is null or c.region_codes @> array[cast(:region as text)])
                and (cast(:authority as text) is null or exists (select 1 from reviewer r
                    where r.subject = :authority and r.role = 'AUTHORITY'
                        and (r.scope = any(c.region_codes) or r.scope = c.agency_code)))
            """;

    private final JdbcClient jdbc;

    JdbcBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BoardCount> counts(BoardScope scope, Instant now) {
        String sql = "with filing as (select c.state, c.region_path -> -1 as region, " + LATE + " from review_case c "
                + IN_SCOPE + """
                        )
                        , counted as (
                            select region ->> 'code' as code, max(region ->> 'name') as opened_as, state,
                                count(*) as filings, count(*) filter (where late) as late
                            from filing group by 1, 3)
                        select code, coalesce(known_region.name, opened_as) as name, state, filings, late
                        from counted left join known_region using (code) order by code, state""";
        return scoped(sql, scope, now).query(JdbcBoard::count).list();
    }

    @Override
    public List<BoardLine> lines(
            BoardScope scope, @Nullable CaseState state, Instant now, @Nullable String after, int limit) {
        String sql = "select c.*, " + LATE + """
                , array(select t.desk from desk_task t
                    where t.filing_id = c.filing_id and t.state in ('OPEN', 'CLAIMED') order by 1) as desks,
                exists (select 1 from desk_task t where t.filing_id = c.filing_id
                    and t.state in ('OPEN', 'CLAIMED') and t.due_at <= :now) as desk_late
                from review_case c
                """ + IN_SCOPE + """
                    and (cast(:state as text) is null or c.state = :state)
                    and (cast(:after as text) is null or c.filing_id > :after)
                order by c.filing_id limit :limit""";
        return scoped(sql, scope, now)
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit)
                .query(JdbcBoard::line)
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, BoardScope scope, Instant now) {
        return jdbc.sql(sql)
                .param("year", scope.year())
                .param("region", scope.region())
                .param("authority", scope.authority())
                .param("now", Columns.of(now));
    }

    private static BoardCount count(ResultSet row, int number) throws SQLException {
        return new BoardCount(
                Columns.text(row, "code"),
                Columns.text(row, "name"),
                CaseState.valueOf(Columns.text(row, "state")),
                row.getInt("filings"),
                row.getInt("late"));
    }

    private static BoardLine line(ResultSet row, int number) throws SQLException {
        return new BoardLine(
                CaseRow.read(row, number),
                row.getBoolean("late"),
                Columns.texts(row, "desks"),
                row.getBoolean("desk_late"));
    }
}
