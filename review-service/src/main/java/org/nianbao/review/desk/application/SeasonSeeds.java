package org.nianbao.review.desk.application;

/** The seeds of the seasons' draws. */
public interface SeasonSeeds {

    /** The seed of a season; made up and recorded when it is first asked for. */
    String seed(int year);
}
