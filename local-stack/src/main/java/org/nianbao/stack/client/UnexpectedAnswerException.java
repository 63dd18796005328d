package org.nianbao.stack.client;

/** A service answered something else than what was asked for; the message says what, in the reader's language. */
public final class UnexpectedAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnexpectedAnswerException(String message) {
        super(message);
    }

    public UnexpectedAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
