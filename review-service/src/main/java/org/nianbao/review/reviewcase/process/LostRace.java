package org.nianbao.review.reviewcase.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.nianbao.review.reviewcase.persistence.Conflicts;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Calls of the engine that meet another step of the same instance. The lock of the case keeps people, messages
 * and asynchronous steps ({@link LockedContinuation}) apart, but a job has read its execution before it comes to the lock.
 * The loser sees any of several faults; nothing is lost or half done, and another try in a new transaction succeeds.
 */
public final class LostRace {

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
        return failure instanceof OptimisticLockingException || Conflicts.caused(failure);
    }
}
