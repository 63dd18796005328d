package org.nianbao.edge.problem;

import org.jspecify.annotations.Nullable;

/**
 * Knows the problem documents of one family of exceptions. A service adds a bean of this type for the exceptions of a
 * technology only it uses; its own sources are asked before those of the edge.
 */
public interface ProblemSource {

    /** The problem of this exception itself (not of its causes); null if it is none of this family. */
    @Nullable
    Problem describe(Throwable failure);
}
