package org.nianbao.review.system;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.edge.problem.Fault;
import org.nianbao.edge.problem.Problem;
import org.nianbao.edge.problem.ProblemSource;
import org.nianbao.review.reviewcase.application.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refusals of the business as problem documents. */
@Component
class RefusalProblems implements ProblemSource {

    @Override
    public @Nullable Problem describe(Throwable failure) {
        if (!(failure instanceof Refusal refusal)) {
            return null;
        }
        Problem problem = Problem.of(status(refusal.kind()), refusal.code(), refusal.sentence());
        return refusal.pointer().isEmpty()
                ? problem
                : problem.withErrors(List.of(new Fault(refusal.pointer(), refusal.sentence())));
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case ABSENT -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
