package org.nianbao.review.season.model;

import java.time.Instant;
import java.util.List;

/**
 * The circular of who was late.
 *
 * @param issue 1, 2, … within the season
 */
public record Circular(int year, int issue, List<LateLine> late, Instant at) {

    public Circular {
        late = List.copyOf(late);
    }
}
