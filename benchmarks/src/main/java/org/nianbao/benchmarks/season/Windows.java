package org.nianbao.benchmarks.season;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets an opening run and rest in turn, a few seconds each, by holding the row that a batch must lock. So that what else the
 * machine does falls on both alike, and each request can be told to have met the opening or not.
 */
final class Windows implements AutoCloseable {

    /** What a request met. */
    enum Met {
        QUIET,
        OPENING,
        /** Neither whole. */
        BETWEEN
    }

    private static final long WINDOW = 5_000_000_000L;

    /** A round looks for something to do every second; a batch at work ends first. */
    private static final long CHANGE = 1_500_000_000L;

    private final Connection connection;
    private volatile Met met = Met.BETWEEN;
    private double secondsRunning;

    Windows(Database database) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
    }

    /** What runs now. */
    Met met() {
        return met;
    }

    /** How long the opening was let run, the time until it looks again counted. */
    double secondsRunning() {
        return secondsRunning;
    }

    /** The opening rests for a window. */
    void rest() throws SQLException {
        met = Met.BETWEEN;
        try (Statement statement = connection.createStatement()) {
            statement.execute("select from season_opening where finished_at is null for update");
        }
        LockSupport.parkNanos(CHANGE);
        met = Met.QUIET;
        LockSupport.parkNanos(WINDOW);
        met = Met.BETWEEN;
        connection.rollback();
    }

    /** The opening runs for a window. */
    void run() {
        long began = System.nanoTime();
        LockSupport.parkNanos(CHANGE);
        met = Met.OPENING;
        LockSupport.parkNanos(WINDOW);
        met = Met.BETWEEN;
        secondsRunning += (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
