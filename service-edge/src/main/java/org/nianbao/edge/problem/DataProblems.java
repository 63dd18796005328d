package org.nianbao.edge.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What the database refuses, or its absence. */
final class DataProblems implements ProblemSource {

    @Override
    public @Nullable Problem describe(Throwable failure) {
        if (failure instanceof ConcurrencyFailureException) {
            return Problem.of(HttpStatus.CONFLICT, "lock-conflict", "同一内容正由他人办理，本次操作没有生效。请刷新后重试。");
        }
        if (failure instanceof DataIntegrityViolationException violation) {
            return integrity(violation);
        }
        return away(failure) ? unavailable() : null;
    }

    private static @Nullable Problem integrity(DataIntegrityViolationException violation) {
        String state = violation.getMostSpecificCause() instanceof SQLException sql ? sql.getSQLState() : null;
        if (state != null && state.startsWith("23")) {
            return Problem.of(HttpStatus.CONFLICT, "data-conflict", "与已有的内容冲突，本次操作没有生效。");
        }
        if (state != null && state.startsWith("22")) {
            return Problem.of(HttpStatus.BAD_REQUEST, "value-not-storable", "请求中有不能保存的字符，或数值过大。");
        }
        return null;
    }

    private static boolean away(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof QueryTimeoutException
                || failure instanceof TransientDataAccessException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException;
    }

    private static Problem unavailable() {
        HttpHeaders headers = new HttpHeaders();
        headers.add(HttpHeaders.RETRY_AFTER, "5");
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "temporarily-unavailable", "系统暂时不能处理请求，请稍后重试。")
                .withHeaders(headers);
    }
}
