package org.nianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what words a row of a table is known; matched against the letters of a label, so that blanks, punctuation and
 * numbering do not matter.
 *
 * @param row the address of the row, or the empty string for the heading of a group, which has no values
 * @param words what to find
 */
record RowPattern(String row, Pattern words) {

    /**
     * A row's words found in a run of text.
     *
     * @param row the address of the row
     * @param start where they begin
     * @param end where they end
     */
    record Match(String row, int start, int end) {}

    RowPattern(String row, String words) {
        this(row, Pattern.compile(words));
    }

    /** All rows named in a run of text, in its order; where two overlap the longer, the same row twice in a row once. */
    static List<Match> findAll(List<RowPattern> patterns, String letters) {
        List<Match> matches = new ArrayList<>();
        for (RowPattern pattern : patterns) {
            Matcher matcher = pattern.words().matcher(letters);
            while (matcher.find()) {
                matches.add(new Match(pattern.row(), matcher.start(), matcher.end()));
            }
        }
        matches.sort(Comparator.comparingInt((Match m) -> m.start() - m.end()));
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            if (kept.stream().allMatch(other -> match.end() <= other.start() || match.start() >= other.end())) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparingInt(Match::start));
        return merged(kept);
    }

    private static List<Match> merged(List<Match> matches) {
        List<Match> merged = new ArrayList<>();
        for (Match match : matches) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).row().equals(match.row())) {
                merged.set(last, new Match(match.row(), merged.get(last).start(), match.end()));
            } else {
                merged.add(match);
            }
        }
        return merged;
    }
}
