package org.nianbao.submission.draft.web;

import java.util.Locale;
import org.nianbao.edge.problem.ProblemException;
import org.nianbao.report.reading.Unreadable;
import org.springframework.http.HttpStatus;

/** The problem documents of files that are no report. */
public final class UnreadableFiles {

    private UnreadableFiles() {}

    /** 413 for one that is too large, else 422; the code is the reader's, in kebab-case. */
    public static ProblemException problem(Unreadable unreadable) {
        HttpStatus status = unreadable.code().equals(Unreadable.TOO_LARGE)
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_CONTENT;
        String code = unreadable.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ProblemException(status, code, unreadable.message()).field("file", unreadable.message());
    }
}
