package org.nianbao.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers every exception a controller lets through with its problem document, or its page for a browser
 * ({@link ProblemAnswer}). A service's own advice goes first.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemAdvice {

    /** The request attribute that holds the problem that was answered. */
    public static final String PROBLEM = ProblemAdvice.class.getName() + ".problem";

    private final Problems problems;
    private final ProblemAnswer answer;

    public ProblemAdvice(Problems problems, ProblemAnswer answer) {
        this.problems = problems;
        this.answer = answer;
    }

    @ExceptionHandler(Throwable.class)
    void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return;
        }
        Problem problem = problems.of(failure);
        request.setAttribute(PROBLEM, problem);
        answer.write(problem, request, response);
    }

    /** The problem this request was answered with; null if there was none. */
    public static @Nullable Problem answered(HttpServletRequest request) {
        return request.getAttribute(PROBLEM) instanceof Problem problem ? problem : null;
    }
}
