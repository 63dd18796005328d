package org.nianbao.submission.season.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.submission.season.model.Season;

/** The seasons. */
public interface Seasons {

    /** Adds one with its dates; false when the year has one. */
    boolean add(Season season);

    /** The season of a year. */
    Optional<Season> find(int year);

    /** The season of a year, locked until the caller's transaction ends. */
    Optional<Season> lock(int year);

    /** Keeps a season's state and closing; its dates never change. */
    void save(Season season);

    /** All seasons, the latest first. */
    List<Season> all();

    /** Open seasons whose time is up. */
    List<Integer> due(Instant now);

    /** Locks a season whose filings are not all opened, unless another instance is at it. */
    OptionalInt lockOneBeingOpened();

    /** The last agency that was looked at; "" at the beginning. */
    String openedUpTo(int year);

    /** Notes how far the opening has come. */
    void openedUpTo(int year, String agencyCode, boolean done);
}
