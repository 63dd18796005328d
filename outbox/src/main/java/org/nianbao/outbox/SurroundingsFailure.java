package org.nianbao.outbox;

/**
 * Thrown by a {@link MessageHandler} when the message is not to blame: the same message will succeed when what is
 * around it works again. Failures of database and network need not be wrapped, they are recognised.
 */
public final class SurroundingsFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SurroundingsFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
