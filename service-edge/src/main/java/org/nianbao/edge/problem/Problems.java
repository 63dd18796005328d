package org.nianbao.edge.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** The problem of any exception: the first source that knows it, or one of its causes, else 500 without details. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int DEPTH = 12;

    private final List<ProblemSource> sources;

    public Problems(List<ProblemSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** What the edge knows of itself, in the order of asking. */
    public static List<ProblemSource> ofTheEdge() {
        return List.of(
                new JsonProblems(),
                new ValidationProblems(),
                new SecurityProblems(),
                new DataProblems(),
                new SpringProblems());
    }

    /** Never null; logs the exception if nobody knows it, because then it is a fault of ours. */
    public Problem of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < DEPTH && cause != null; depth++) {
            Problem known = known(cause);
            if (known != null) {
                if (known.status().is5xxServerError()) {
                    LOG.warn("Answered {} {}", known.status().value(), known.code(), failure);
                }
                return known;
            }
            cause = cause.getCause();
        }
        LOG.error("A request failed", failure);
        return internal();
    }

    /** What is said of a failure that is not the caller's to know about. */
    public static Problem internal() {
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "系统处理请求时出错，已记录。请稍后重试；如仍出错，请联系系统管理员。");
    }

    /** What is said where there is nothing, or nothing for this caller: both in the same words. */
    public static Problem absent() {
        return StatusProblems.of(HttpStatus.NOT_FOUND.value());
    }

    private @Nullable Problem known(Throwable failure) {
        if (failure instanceof ProblemException refusal) {
            return refusal.problem();
        }
        for (ProblemSource source : sources) {
            Problem problem = source.describe(failure);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
