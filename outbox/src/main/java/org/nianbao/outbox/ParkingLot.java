package org.nianbao.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records that failed by themselves, and those that wait behind them. Thread-safe. */
public interface ParkingLot {

    /**
     * Parked records, oldest first.
     *
     * @param after id of the last record of the page before; 0 for the first page
     * @param limit most records of the page
     */
    List<ParkedRecord> list(long after, int limit);

    /** Number of parked records. */
    long size();

    /**
     * Handles the parked records of a key in order, each in a transaction of its own, until none is left or one fails
     * again.
     */
    Replay replay(String key);

    /**
     * What a replay came to.
     *
     * @param replayed records handled
     * @param remaining records of the key still parked
     * @param failure why it stopped; null when nothing remains
     */
    record Replay(int replayed, long remaining, @Nullable String failure) {}
}
