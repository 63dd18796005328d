package org.nianbao.review.season.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.reviewcase.model.CaseState;
import org.nianbao.review.season.model.AgencyKind;
import org.nianbao.review.season.model.BoardCount;
import org.nianbao.review.season.model.BoardScope;
import org.nianbao.review.season.model.BoardState;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The board of a season. Every number has the address of the list of the filings that it counts.
 *
 * @param total all filings in scope
 * @param regions the same by the agencies' own regions
 * @param kinds the same by the kinds of agencies
 * @param items the filings, a page of them
 * @param next cursor of the next page
 */
record BoardView(
        int year,
        @Nullable String region,
        Tally total,
        List<RegionTally> regions,
        List<KindTally> kinds,
        List<BoardLineView> items,
        @Nullable String next) {

    private static final String LIST = "/api/v1/season-board/filings";

    /**
     * How many filings, how many of them late, and how many in each state.
     *
     * @param states by the state of the case
     * @param numbers the same and more, each with its list
     */
    record Tally(int filings, int late, Map<CaseState, Integer> states, List<BoardNumberView> numbers) {}

    /** The tally of one region. */
    record RegionTally(String code, String name, Tally tally) {}

    /** The tally of one kind of agencies. */
    record KindTally(String kind, String label, Tally tally) {}

    static BoardView of(BoardScope scope, List<BoardCount> counts, List<BoardLineView> items, @Nullable String next) {
        UriComponentsBuilder all = UriComponentsBuilder.fromPath(LIST).queryParam("year", scope.year());
        UriComponentsBuilder asked =
                scope.region() == null ? all : all.cloneBuilder().queryParam("region", scope.region());
        List<RegionTally> regions = by(counts, BoardCount::regionCode).stream()
                .map(of -> new RegionTally(
                        of.get(0).regionCode(),
                        of.get(0).regionName(),
                        tally(
                                of,
                                all.cloneBuilder()
                                        .queryParam("region", of.get(0).regionCode())
                                        .queryParam("own", true))))
                .toList();
        List<KindTally> kinds = by(counts, BoardCount::kind).stream()
                .map(of -> new KindTally(
                        of.get(0).kind(),
                        AgencyKind.label(of.get(0).kind()),
                        tally(
                                of,
                                asked.cloneBuilder()
                                        .queryParam("kind", of.get(0).kind()))))
                .toList();
        return new BoardView(scope.year(), scope.region(), tally(counts, asked), regions, kinds, items, next);
    }

    private static List<List<BoardCount>> by(List<BoardCount> counts, Function<BoardCount, String> what) {
        Map<String, List<BoardCount>> groups = new LinkedHashMap<>();
        counts.forEach(count -> groups.computeIfAbsent(what.apply(count), key -> new ArrayList<>())
                .add(count));
        return List.copyOf(groups.values());
    }

    private static Tally tally(List<BoardCount> counts, UriComponentsBuilder list) {
        Map<BoardState, Integer> sums = new EnumMap<>(BoardState.class);
        for (BoardState state : BoardState.values()) {
            sums.put(state, 0);
        }
        counts.forEach(count -> count.states().forEach((state, filings) -> sums.merge(state, filings, Integer::sum)));
        int filings = counts.stream().mapToInt(BoardCount::filings).sum();
        int late = counts.stream().mapToInt(BoardCount::late).sum();
        List<BoardNumberView> numbers = new ArrayList<>();
        numbers.add(
                new BoardNumberView("ALL", "应报", filings, list.cloneBuilder().toUriString()));
        numbers.add(new BoardNumberView(
                "LATE", "逾期", late, list.cloneBuilder().queryParam("late", true).toUriString()));
        sums.forEach((state, sum) -> numbers.add(new BoardNumberView(
                state.name(),
                state.label(),
                sum,
                list.cloneBuilder().queryParam("state", state.name()).toUriString())));
        return new Tally(filings, late, states(sums), numbers);
    }

    private static Map<CaseState, Integer> states(Map<BoardState, Integer> sums) {
        Map<CaseState, Integer> states = new LinkedHashMap<>();
        for (CaseState state : CaseState.values()) {
            states.put(state, sums.getOrDefault(BoardState.valueOf(state.name()), 0));
        }
        return states;
    }
}
