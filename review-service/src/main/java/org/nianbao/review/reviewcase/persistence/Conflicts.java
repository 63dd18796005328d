package org.nianbao.review.reviewcase.persistence;

import java.sql.SQLException;
import java.util.Set;

/** What the database says when two transactions met in the engine's tables. */
public final class Conflicts {

    private static final Set<String> LOCK_STATES = Set.of("40001", "40P01");
    private static final String FOREIGN_KEY = "23503";
    private static final String ENGINE_TABLE = "\"act_";

    private Conflicts() {}

    /** Whether a failure comes of such a meeting, and not of what was written. */
    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConflict(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConflict(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return LOCK_STATES.contains(state)
                || state.equals(FOREIGN_KEY)
                        && String.valueOf(failure.getMessage()).contains(ENGINE_TABLE);
    }
}
