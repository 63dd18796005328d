package org.nianbao.submission.season.application;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.submission.season.model.Opening;

/**
 * How far the opening of each season's filings has come; kept beside the seasons, so that a batch at work holds up neither
 * who reads a season nor who freezes or closes it.
 */
public interface Openings {

    /** Begins to look through the register, or begins anew. */
    void begin(int year, int total, Instant at);

    /** Locks one that is not finished, unless another instance is at it. */
    OptionalInt lockUnfinished();

    /** The last agency that was looked at; "" at the beginning. */
    String after(int year);

    /** Notes that so many more agencies up to this one have their filing. */
    void advance(int year, String agencyCode, int agencies);

    /** Notes that all have. */
    void finish(int year, Instant at);

    /** How far it has come. */
    Optional<Opening> find(int year);
}
