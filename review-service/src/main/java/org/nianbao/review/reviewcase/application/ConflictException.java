package org.nianbao.review.reviewcase.application;

/** Two steps met at the same filing; this one changed nothing and may be tried again. */
public final class ConflictException extends RuntimeException {

    public ConflictException(Throwable cause) {
        super("two steps met", cause);
    }
}
