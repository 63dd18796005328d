package org.nianbao.review.desk.application;

import java.util.Optional;
import org.nianbao.review.desk.model.SeasonDraw;

/** The book of the seasons' draws. */
public interface SeasonDraws {

    /** The draw of a season, once it was fixed. */
    Optional<SeasonDraw> find(int year);

    /** Fixes it; the first that comes stays. True when it is this one. */
    boolean enter(int year, SeasonDraw draw);

    /** Whether the season is over, so that everybody may know its seed. */
    boolean over(int year);
}
