package org.nianbao.review.season.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardScope;

/**
 * The board of a season.
 *
 * @param total all filings in scope
 * @param regions the same by the agencies' own regions
 * @param items the filings, a page of them
 * @param next cursor of the next page
 */
record BoardView(
        int year,
        @Nullable String region,
        Tally total,
        List<RegionTally> regions,
        List<BoardLineView> items,
        @Nullable String next) {

    /** How many filings, how many of them late, and how many in each state. */
    record Tally(int filings, int late, Map<CaseState, Integer> states) {}

    /** The tally of one region. */
    record RegionTally(String code, String name, Tally tally) {}

    static BoardView of(BoardScope scope, List<BoardCount> counts, List<BoardLineView> items, @Nullable String next) {
        Map<String, List<BoardCount>> byRegion = new LinkedHashMap<>();
        counts.forEach(count -> byRegion.computeIfAbsent(count.regionCode(), code -> new ArrayList<>())
                .add(count));
        List<RegionTally> regions = byRegion.values().stream()
                .map(of -> new RegionTally(of.get(0).regionCode(), of.get(0).regionName(), tally(of)))
                .toList();
        return new BoardView(scope.year(), scope.region(), tally(counts), regions, items, next);
    }

    private static Tally tally(List<BoardCount> counts) {
        Map<CaseState, Integer> states = new LinkedHashMap<>();
        for (CaseState state : CaseState.values()) {
            states.put(state, 0);
        }
        counts.forEach(count -> states.merge(count.state(), count.filings(), Integer::sum));
        return new Tally(
                counts.stream().mapToInt(BoardCount::filings).sum(),
                counts.stream().mapToInt(BoardCount::late).sum(),
                states);
    }
}
