package org.nianbao.review.season.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many filings of a region and a kind there are, how many of them are late, and how many stand how.
 *
 * @param regionCode the agencies' own region
 * @param kind code of the kind
 */
public record BoardCount(
        String regionCode, String regionName, String kind, int filings, int late, Map<BoardState, Integer> states) {

    public BoardCount {
        states = Collections.unmodifiableMap(new EnumMap<>(states));
    }
}
