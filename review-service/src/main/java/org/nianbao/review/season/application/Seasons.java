package org.nianbao.review.season.application;

import java.time.Instant;
import java.util.Optional;
import org.nianbao.review.season.model.Circular;
import org.nianbao.review.season.model.Season;

/** The book of seasons. */
public interface Seasons {

    /** The season, locked until the running transaction ends; entered as unknown if it was not known. */
    Season lock(int year);

    Optional<Season> find(int year);

    void opened(int year, Instant closesAt, Instant at);

    void frozen(int year);

    /** A frozen season goes on. */
    void resumed(int year, Instant closesAt);

    void running(int year, String instanceId);

    void closed(int year);

    /** The next issue number of a season's circular. */
    int nextIssue(int year);

    void enter(Circular circular);
}
