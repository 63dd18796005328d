package org.nianbao.review.season.application;

import java.time.Instant;

/** The process of a season; every call happens in the running transaction. */
public interface SeasonProcess {

    /** Starts it; the id of the instance. */
    String open(int year, Instant firstSweepAt, Instant closesAt);

    /** Starts it again for a season that was closed; the id of the instance. */
    String reopen(int year, Instant firstSweepAt, Instant closesAt);

    /** Moves the instant at which the running instance closes by itself. */
    void closeAt(String instanceId, Instant closesAt);

    /** Closes the running instance; it issues the circular. */
    void close(String instanceId);
}
