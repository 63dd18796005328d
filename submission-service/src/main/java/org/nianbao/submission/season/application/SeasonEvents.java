package org.nianbao.submission.season.application;

import org.nianbao.submission.season.model.Season;

/** Tells the other services about a season; in the caller's transaction. */
public interface SeasonEvents {

    /** A season was opened. */
    void opened(Season season);

    /** A season was frozen. */
    void frozen(Season season);

    /** A season was closed. */
    void closed(Season season);

    /** A season goes on. */
    void reopened(Season season);
}
