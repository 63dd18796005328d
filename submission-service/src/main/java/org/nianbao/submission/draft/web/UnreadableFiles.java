package org.nianbao.submission.draft.web;

import java.util.Locale;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.reading.Unreadable;
import org.springframework.http.HttpStatus;

/** The problem documents of files that are no report. */
public final class UnreadableFiles {

    private UnreadableFiles() {}

    /**
     * 413 for one that is too large; 503 where only its turn did not come, with the time after which to send it again (RFC
     * 9110, 15.6.4); else 422, also for one that took too long in its turn: it would again. The code is the reader's, in
     * kebab-case.
     */
    public static ProblemException problem(Unreadable unreadable) {
        return switch (unreadable.code()) {
            case Unreadable.BUSY -> Uploads.busy(unreadable.message());
            case Unreadable.TOO_LARGE -> refused(HttpStatus.CONTENT_TOO_LARGE, unreadable);
            default -> refused(HttpStatus.UNPROCESSABLE_CONTENT, unreadable);
        };
    }

    private static ProblemException refused(HttpStatus status, Unreadable unreadable) {
        String code = unreadable.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ProblemException(status, code, unreadable.message()).field("file", unreadable.message());
    }
}
