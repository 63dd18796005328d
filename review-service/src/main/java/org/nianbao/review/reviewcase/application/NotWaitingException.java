package org.nianbao.review.reviewcase.application;

/** The process does not wait for this message now: the message is early. */
public final class NotWaitingException extends RuntimeException {

    public NotWaitingException(String filingId, String message, Throwable cause) {
        super("the process of " + filingId + " does not wait for " + message, cause);
    }
}
