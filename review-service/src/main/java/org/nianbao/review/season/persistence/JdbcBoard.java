package org.nianbao.review.season.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Desk;
import org.nianbao.review.reviewcase.persistence.CaseRow;
import org.nianbao.review.reviewcase.persistence.Columns;
import org.nianbao.review.season.application.Board;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardDesk;
import org.nianbao.review.season.model.BoardLine;
import org.nianbao.review.season.model.BoardQuestion;
import org.nianbao.review.season.model.BoardScope;
import org.nianbao.review.season.model.BoardState;
import org.nianbao.review.season.model.CircularLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoard implements Board {

    private final JdbcClient jdbc;

    JdbcBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BoardCount> counts(BoardScope scope, Instant now) {
        String sql = "with counted as (select c.region_path -> -1 ->> 'code' as code,"
                + " max(c.region_path -> -1 ->> 'name') as opened_as, c.agency_kind, count(*) as filings,"
                + " count(*) filter (where " + BoardSql.LATE + ") as late, " + BoardSql.counted()
                + " from review_case c " + BoardSql.IN_SCOPE + " group by 1, 3)"
                + " select counted.*, coalesce(known_region.name, opened_as) as name"
                + " from counted left join known_region using (code) order by code, agency_kind";
        return scoped(sql, scope)
                .param("now", Columns.of(now))
                .query(JdbcBoard::count)
                .list();
    }

    @Override
    public List<BoardLine> lines(BoardQuestion question, Instant now, @Nullable String after, int limit) {
        BoardState state = question.state();
        Boolean late = question.late();
        String sql = "select c.*, " + BoardSql.LATE + " as late, " + BoardSql.condition(BoardState.EXTENDED)
                + " as extended, " + BoardSql.condition(BoardState.RETURNED) + " as returned, "
                + BoardSql.condition(BoardState.STUCK) + " as stuck from review_case c " + BoardSql.IN_SCOPE
                + (question.own() ? " and c.region_codes[cardinality(c.region_codes)] = :region" : "")
                + (state == null ? "" : " and " + BoardSql.condition(state))
                + (late == null ? "" : " and " + (late ? "" : "not ") + BoardSql.LATE)
                + """
                    and (cast(:kind as text) is null or c.agency_kind = :kind)
                    and (cast(:after as text) is null or c.filing_id > :after)
                order by c.filing_id limit :limit""";
        var kind = question.kind();
        List<BoardLine> lines = scoped(sql, question.scope())
                .param("now", Columns.of(now))
                .param("kind", kind == null ? null : kind.name())
                .param("after", after)
                .param("limit", limit)
                .query(JdbcBoard::line)
                .list();
        return withDesks(lines, now);
    }

    private List<BoardLine> withDesks(List<BoardLine> lines, Instant now) {
        Map<String, List<BoardDesk>> desks = jdbc
                .sql("""
                        select t.*, (select min(r.name) from reviewer r where r.subject = t.assignee) as name,
                            t.due_at <= :now as late
                        from desk_task t where t.filing_id = any(:filings) and t.state in ('OPEN', 'CLAIMED')
                        order by t.desk""")
                .param("now", Columns.of(now))
                .param(
                        "filings",
                        lines.stream().map(line -> line.filing().filingId()).toArray(String[]::new))
                .query(JdbcBoard::desk)
                .list()
                .stream()
                .collect(Collectors.groupingBy(BoardDesk::filingId));
        return lines.stream()
                .map(line -> line.at(desks.getOrDefault(line.filing().filingId(), List.of())))
                .toList();
    }

    @Override
    public List<CircularLine> circular(BoardScope scope) {
        String sql = """
                select c.*, (select e.reason from extension e where e.filing_id = c.filing_id
                    order by e.granted_at desc limit 1) as extension_reason
                from review_case c
                """ + BoardSql.IN_SCOPE + " order by c.region_codes, c.agency_code";
        return scoped(sql, scope)
                .query((row, number) -> new CircularLine(
                        CaseRow.read(row, number), row.getString("extension_reason"), row.getString("exempt_reason")))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, BoardScope scope) {
        return jdbc.sql(sql)
                .param("year", scope.year())
                .param("region", scope.region())
                .param("authority", scope.authority());
    }

    private static BoardCount count(ResultSet row, int number) throws SQLException {
        Map<BoardState, Integer> states = new EnumMap<>(BoardState.class);
        for (BoardState state : BoardState.values()) {
            states.put(state, row.getInt(BoardSql.column(state)));
        }
        return new BoardCount(
                Columns.text(row, "code"),
                Columns.text(row, "name"),
                Columns.text(row, "agency_kind"),
                row.getInt("filings"),
                row.getInt("late"),
                states);
    }

    private static BoardLine line(ResultSet row, int number) throws SQLException {
        return new BoardLine(
                CaseRow.read(row, number),
                row.getBoolean("late"),
                row.getBoolean("extended"),
                row.getBoolean("returned"),
                row.getBoolean("stuck"),
                List.of());
    }

    private static BoardDesk desk(ResultSet row, int number) throws SQLException {
        return new BoardDesk(
                Columns.text(row, "filing_id"),
                Desk.valueOf(Columns.text(row, "desk")),
                Columns.text(row, "scope"),
                row.getString("assignee"),
                row.getString("name"),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "due_at"),
                row.getBoolean("late"));
    }
}
