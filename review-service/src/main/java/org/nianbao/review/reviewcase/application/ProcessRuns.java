package org.nianbao.review.reviewcase.application;

import java.time.Instant;
import java.util.Optional;

/** Which process instance runs for a filing: at most one at a time, which the engine itself does not guarantee. */
public interface ProcessRuns {

    /**
     * Reserves the next run of a filing's process.
     *
     * @throws IllegalStateException when one is running
     */
    void begin(String filingId, Instant at);

    void started(String filingId, String instanceId);

    /** The running instance. */
    Optional<String> running(String filingId);

    void end(String filingId, Instant at);
}
