package org.nianbao.outbox;

import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Tells failures of what is around a message from failures of the message.
 *
 * <p>Where the database has said why, its word decides: Spring's translation counts limits that a message broke, such as
 * a text too long for an index, among the failures of resources.
 */
final class Surroundings {

    private static final List<Class<? extends Throwable>> CERTAIN = List.of(
            SurroundingsFailure.class,
            CannotCreateTransactionException.class,
            CannotGetJdbcConnectionException.class,
            SQLTransientConnectionException.class,
            OutOfMemoryError.class);

    private static final List<Class<? extends Throwable>> WITHOUT_WORD_OF_THE_DATABASE = List.of(
            TransientDataAccessException.class,
            RecoverableDataAccessException.class,
            DataAccessResourceFailureException.class,
            TransactionTimedOutException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SocketException.class,
            SocketTimeoutException.class,
            UnknownHostException.class,
            FileSystemException.class,
            TimeoutException.class,
            InterruptedException.class);

    /**
     * Beginnings of SQLSTATE: connection; rollback by conflict or deadlock; resources, also a full disk; intervention of
     * an operator; system error; a database that only reads, a transaction given up as abandoned, an object in use, a
     * lock not available.
     */
    private static final List<String> STATES =
            List.of("08", "40", "53", "57", "58", "25006", "25P03", "55006", "55P03");

    private Surroundings() {}

    static boolean failed(Throwable failure) {
        List<Throwable> chain = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(50)
                .toList();
        if (contains(chain, CERTAIN)) {
            return true;
        }
        return state(chain)
                .map(state -> STATES.stream().anyMatch(state::startsWith))
                .orElseGet(() -> contains(chain, WITHOUT_WORD_OF_THE_DATABASE));
    }

    private static boolean contains(List<Throwable> chain, List<Class<? extends Throwable>> types) {
        return chain.stream().anyMatch(cause -> types.stream().anyMatch(type -> type.isInstance(cause)));
    }

    private static Optional<String> state(List<Throwable> chain) {
        return chain.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null && state.length() == 5)
                .findFirst();
    }
}
