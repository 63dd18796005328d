package org.nianbao.edge.problem;

import java.io.IOException;

/** The request's body did not arrive whole: the client left, or its chunks are malformed. Thrown while it is being read. */
final class BrokenBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenBodyException(IOException cause) {
        super("The body did not arrive whole", cause);
    }
}
