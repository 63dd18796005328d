package org.nianbao.review.season.persistence;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.nianbao.review.season.model.BoardState;

/** What each number of the board means in SQL; counts and lists are made of the same conditions, so they add up. */
final class BoardSql {

    static final String LATE = "(c.state <> 'EXEMPT' and coalesce(c.first_submitted_at, :now) >= c.overdue_at)";

    static final String IN_SCOPE = """
            where c.year = :year
                and (cast(:region as text) is null or c.region_codes @> array[cast(:region as text)])
                and (cast(:authority as text) is null or exists (select 1 from reviewer r
                    where r.subject = :authority and r.role = 'AUTHORITY'
                        and (r.scope = any(c.region_codes) or r.scope = c.agency_code)))
            """;

    private static final String RETURN = "exists (select 1 from round r where r.filing_id = c.filing_id"
            + " and r.submission_number = c.submission%s)";

    private static final String OPEN_TASK = "exists (select 1 from desk_task t where t.filing_id = c.filing_id"
            + " and t.state in ('OPEN', 'CLAIMED')%s)";

    private static final String STUCK = "(c.state = 'DRAFTING' and c.overdue_at <= :now"
            + " or c.state in ('REWORK', 'CORRECTING') and " + RETURN.formatted(" and r.rework_due_at <= :now")
            + " or c.state = 'IN_REVIEW' and " + OPEN_TASK.formatted(" and t.due_at <= :now")
            + " or c.state in ('IN_REVIEW', 'APPROVED') and c.since <= :now - interval '1 day' and not "
            + OPEN_TASK.formatted("")
            + ")";

    private BoardSql() {}

    static String condition(BoardState state) {
        return switch (state) {
            case FILED -> "(c.first_submitted_at is not null and c.state <> 'EXEMPT')";
            case NOT_FILED -> "(c.first_submitted_at is null and c.state <> 'EXEMPT')";
            case DRAFTING, IN_REVIEW, REWORK, APPROVED, PUBLISHED, CORRECTING, EXEMPT ->
                "(c.state = '" + state.name() + "')";
            case RETURNED -> "(c.state in ('REWORK', 'CORRECTING') and " + RETURN.formatted("") + ")";
            case EXTENDED -> "exists (select 1 from extension e where e.filing_id = c.filing_id)";
            case STUCK -> STUCK;
        };
    }

    /** A count of each state, as a column of its name. */
    static String counted() {
        return Arrays.stream(BoardState.values())
                .map(state -> "count(*) filter (where " + condition(state) + ") as " + column(state))
                .collect(Collectors.joining(",\n"));
    }

    static String column(BoardState state) {
        return "n_" + state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
