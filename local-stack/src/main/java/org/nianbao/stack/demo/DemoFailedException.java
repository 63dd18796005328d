package org.nianbao.stack.demo;

/** Something of the demonstration did not happen; the message says what, in the reader's language. */
final class DemoFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailedException(String message) {
        super(message);
    }
}
