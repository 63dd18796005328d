package org.nianbao.review.season.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.reviewcase.model.RegionRef;

/**
 * What a circular says: every filing in exactly one of the first four lists and of those exempt; extended and returned ones
 * once more.
 *
 * @param region name of the region it speaks of
 * @param notDue has not filed and still has time
 */
public record CircularText(
        int year,
        String region,
        Instant at,
        List<CircularLine> inTime,
        List<CircularLine> late,
        List<CircularLine> notFiled,
        List<CircularLine> notDue,
        List<CircularLine> exempt,
        List<CircularLine> extended,
        List<CircularLine> returned) {

    private static final int TWICE = 2;

    /** The circular of these filings, at least one. */
    public static CircularText of(BoardScope scope, List<CircularLine> lines, Instant at) {
        Predicate<CircularLine> due = line -> !line.exempt();
        Predicate<CircularLine> filed = line -> line.filedOn() != null;
        Predicate<CircularLine> late = line -> line.filing().lateAt(at);
        return new CircularText(
                scope.year(),
                region(scope.region(), lines),
                at,
                only(lines, due.and(filed).and(late.negate())),
                only(lines, due.and(filed).and(late)),
                only(lines, due.and(filed.negate()).and(late)),
                only(lines, due.and(filed.negate()).and(late.negate())),
                only(lines, CircularLine::exempt),
                only(lines, due.and(line -> line.extensionReason() != null)),
                only(lines, due.and(line -> line.filing().rounds() >= TWICE)));
    }

    /** Who has to file. */
    public int due() {
        return inTime.size() + late.size() + notFiled.size() + notDue.size();
    }

    private static List<CircularLine> only(List<CircularLine> lines, Predicate<CircularLine> which) {
        return lines.stream().filter(which).toList();
    }

    /** The region that was asked for, or the lowest one in which all of them lie. */
    private static String region(@Nullable String asked, List<CircularLine> lines) {
        List<RegionRef> path = lines.get(0).filing().opening().regionPath();
        String name = "全国";
        for (int level = 0; level < path.size(); level++) {
            RegionRef region = path.get(level);
            int at = level;
            boolean all = lines.stream()
                    .map(line -> line.filing().opening().regionPath())
                    .allMatch(other ->
                            other.size() > at && Objects.equals(other.get(at).code(), region.code()));
            if (!all) {
                return name;
            }
            name = region.name();
            if (region.code().equals(asked)) {
                return name;
            }
        }
        return name;
    }
}
