package org.nianbao.submission.agency.web;

import org.nianbao.edge.problem.ProblemException;
import org.nianbao.submission.agency.model.RegistrationRefused;
import org.springframework.http.HttpStatus;

/** The problem documents of the register. */
final class RegistrationProblems {

    private RegistrationProblems() {}

    static ProblemException of(RegistrationRefused refused) {
        return switch (refused) {
            case CODE_TAKEN -> new ProblemException(HttpStatus.CONFLICT, "code-taken", refused.sentence());
            case NO_SUCH_REGION ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-region", refused.sentence());
            case NO_SUCH_AGENCY, REGION_UNKNOWN ->
                new ProblemException(HttpStatus.NOT_FOUND, "not-found", refused.sentence());
            case LEVEL_FIXED ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "level-fixed", refused.sentence());
            case REGION_CYCLE ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "region-cycle", refused.sentence());
            case LEVEL_MISMATCH ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "level-mismatch", refused.sentence());
        };
    }
}
