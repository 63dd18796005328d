package org.nianbao.submission.season.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nianbao.submission.season.model.Season;

/** The seasons. */
public interface Seasons {

    /** Adds one with its dates; false when the year has one. */
    boolean add(Season season);

    /** The season of a year. */
    Optional<Season> find(int year);

    /** The season of a year, locked until the caller's transaction ends. */
    Optional<Season> lock(int year);

    /** Whether a season is frozen, read without a lock. */
    boolean isFrozen(int year);

    /** Keeps a season's state, freezing and closing; its dates never change. */
    void save(Season season);

    /** All seasons, the latest first. */
    List<Season> all();

    /** Seasons that are not closed and whose time is up. */
    List<Integer> due(Instant now);
}
