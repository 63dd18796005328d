package org.nianbao.edge.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.nianbao.edge.problem.Problem;
import org.nianbao.edge.problem.ProblemAdvice;
import org.nianbao.edge.problem.ProblemAnswer;
import org.nianbao.edge.problem.Problems;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a request in one transaction together with the row that keeps its answer: claim the key (a concurrent copy
 * waits), run the handler, keep a 2xx answer, commit, and only then answer. Any other answer rolls everything back and
 * is not kept. A lock conflict is tried three times in all before its 409 goes out.
 *
 * <p>A handler must not open a second transaction (REQUIRES_NEW): it would need a second connection while it holds one.
 */
public final class FirstAnswer {

    private static final int TRIES = 3;

    private final KeptAnswers answers;
    private final TransactionTemplate transactions;
    private final Duration patience;
    private final Turnstile turnstile;
    private final Problems problems;
    private final ProblemAnswer answer;

    public FirstAnswer(
            KeptAnswers answers,
            TransactionTemplate transactions,
            Duration patience,
            Problems problems,
            ProblemAnswer answer) {
        this.answers = answers;
        this.transactions = transactions;
        this.patience = patience;
        this.turnstile = new Turnstile(patience);
        this.problems = problems;
        this.answer = answer;
    }

    void give(KeyScope scope, KeyedRequest keyed, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        turnstile.pass(scope.name(), () -> {
            for (int trial = 1; !settled(scope, keyed, response, chain, trial == TRIES); trial++) {
                response.reset();
            }
        });
    }

    /** One try; false when it met a lock conflict and is worth another. */
    private boolean settled(
            KeyScope scope, KeyedRequest keyed, HttpServletResponse response, FilterChain chain, boolean last)
            throws IOException, ServletException {
        HttpServletRequest request = keyed.request();
        request.removeAttribute(ProblemAdvice.PROBLEM);
        Answering answering = new Answering(answers, scope, keyed, response, chain);
        try {
            transactions.executeWithoutResult(status -> answering.run(status, patience));
        } catch (DataAccessException | TransactionException failure) {
            Problem problem = problems.of(failure);
            if (isLockConflict(problem) && !last) {
                return false;
            }
            response.reset();
            answer.write(problem, request, response);
            return true;
        }
        Problem answered = ProblemAdvice.answered(request);
        if (answered != null && isLockConflict(answered) && !last) {
            return false;
        }
        answering.send();
        return true;
    }

    private static boolean isLockConflict(Problem problem) {
        return problem.code().equals("lock-conflict");
    }
}
