package org.nianbao.bpmn.engine;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

/**
 * Tells a lost race from a real failure. The engine reports most lost races as {@link OptimisticLockingException}, but
 * not this one: a return removes the tree of executions while the other desk's approval has just put a row into it.
 * PostgreSQL then refuses the removal by the foreign key to the parent, and that comes up as a plain persistence
 * exception. Whoever tries decisions again must know both.
 */
public final class LockConflict {

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private LockConflict() {}

    /** Whether trying again can help. */
    public static boolean isBehind(ProcessEngineException failure) {
        return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
                .anyMatch(t -> t instanceof OptimisticLockingException
                        || t instanceof SQLException sql && FOREIGN_KEY_VIOLATION.equals(sql.getSQLState()));
    }
}
