package org.nianbao.outbox;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells failures of what is around a message from failures of the message. */
final class Surroundings {

    private static final List<Class<? extends Throwable>> FAILURES = List.of(
            SurroundingsFailure.class,
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            TransactionTimedOutException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            FileSystemException.class,
            TimeoutException.class,
            InterruptedException.class,
            OutOfMemoryError.class);

    /**
     * Classes of SQLSTATE: connection, invalid transaction state (left by a lost one), rollback by conflict or
     * deadlock, resources (also a full disk), not in the right state (lock not available), intervention of an
     * operator, system error.
     */
    private static final Set<String> STATES = Set.of("08", "25", "40", "53", "55", "57", "58");

    private Surroundings() {}

    static boolean failed(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (isOne(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Throwable cause) {
        return FAILURES.stream().anyMatch(type -> type.isInstance(cause))
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().length() == 5
                        && STATES.contains(sql.getSQLState().substring(0, 2));
    }
}
