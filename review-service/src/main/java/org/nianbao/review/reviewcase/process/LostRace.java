package org.nianbao.review.reviewcase.process;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Calls of the engine that meet another step of the same instance. The lock of the case keeps people and messages apart,
 * but not the engine's own jobs: a return may remove executions to which the join of the desks has just added one. The
 * loser sees any of several faults; nothing is lost or half done, and another try in a new transaction succeeds.
 */
public final class LostRace {

    private static final Set<String> LOCK_STATES = Set.of("40001", "40P01");
    private static final String FOREIGN_KEY = "23503";
    private static final String ENGINE_TABLE = "\"act_";

    private LostRace() {}

    /**
     * Calls the engine.
     *
     * @param what for the log
     * @throws OptimisticLockingFailureException when it lost a race, in whatever shape the engine says so
     */
    public static void orStep(String what, Runnable step) {
        try {
            step.run();
        } catch (ProcessEngineException | NullPointerException failure) {
            if (isLost(failure)) {
                throw new OptimisticLockingFailureException("another step at the same time: " + what, failure);
            }
            throw failure;
        }
    }

    static boolean isLost(RuntimeException failure) {
        if (failure instanceof NullPointerException) {
            // a read torn between two transactions; a fault of ours is not inside the engine
            StackTraceElement[] trace = failure.getStackTrace();
            return trace.length > 0 && trace[0].getClassName().startsWith("org.camunda.");
        }
        if (failure instanceof OptimisticLockingException) {
            return true;
        }
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isLost(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLost(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return LOCK_STATES.contains(state)
                || state.equals(FOREIGN_KEY)
                        && String.valueOf(failure.getMessage()).contains(ENGINE_TABLE);
    }
}
