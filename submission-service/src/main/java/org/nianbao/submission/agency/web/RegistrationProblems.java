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
            case ALREADY_DISSOLVED ->
                new ProblemException(HttpStatus.CONFLICT, "already-dissolved", refused.sentence());
            case SAME_NAME -> invalid("same-name", refused, "/name");
            case NO_SUCH_SUCCESSOR -> invalid("no-such-successor", refused, "/successor");
            case OWN_SUCCESSOR -> invalid("own-successor", refused, "/successor");
            case SUCCESSOR_DISSOLVED -> invalid("successor-dissolved", refused, "/successor");
            case NOT_YET_EFFECTIVE -> invalid("effective-date", refused, "/effectiveOn");
            case LEVEL_MISMATCH ->
                new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "level-mismatch", refused.sentence());
        };
    }

    private static ProblemException invalid(String code, RegistrationRefused refused, String pointer) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, code, refused.sentence())
                .field(pointer, refused.sentence());
    }
}
