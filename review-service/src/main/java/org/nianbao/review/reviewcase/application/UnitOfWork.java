package org.nianbao.review.reviewcase.application;

import java.util.function.Supplier;

/** A part of the running transaction, or a transaction of its own, that can be undone without losing the rest. */
public interface UnitOfWork {

    /** Runs the work; when it throws, its changes and only its changes are undone. */
    <T> T apart(Supplier<T> work);
}
