package org.nianbao.submission.filing.application;

import org.jspecify.annotations.Nullable;
import org.nianbao.submission.filing.model.FilingState;

/** Messages of review-service that were received and not acted upon. */
public interface StaleMessages {

    /** Records one; null for the state when there is no such filing. */
    void record(ReviewMessage message, @Nullable FilingState state, String detail);
}
