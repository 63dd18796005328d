package org.nianbao.report.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.report.model.RequestRow;

/**
 * Rows whose label may be the second half of the label before: after values that no label owns, a label without its number
 * may have its own values before it and not after it.
 */
final class BrokenLabels {

    private static final int FEWEST_VALUES = 4;

    private BrokenLabels() {}

    /** The choices, those that may be off by one row undone. */
    static Map<RequestRow, RowChoice> doubt(List<RowCandidate> candidates, Map<RequestRow, RowChoice> choices) {
        Set<String> doubtful = doubtful(candidates);
        Map<RequestRow, RowChoice> kept = new EnumMap<>(choices);
        kept.replaceAll((row, choice) -> choice instanceof RowChoice.Aligned aligned
                        && aligned.candidate().hasValues()
                        && doubtful.contains("T3/" + row.key())
                ? new RowChoice.Unclear(aligned.candidate(), "行名与数交错，不能确定这些数属于上一行还是下一行")
                : choice);
        return kept;
    }

    private static Set<String> doubtful(List<RowCandidate> candidates) {
        Set<String> doubtful = new HashSet<>();
        boolean doubt = false;
        for (RowCandidate candidate : candidates) {
            boolean isRow = !candidate.row().equals(RowCandidate.NO_ROW);
            if (!isRow) {
                doubt |= candidate.values() >= FEWEST_VALUES || digits(candidate) >= RowChoice.WIDEST_ROW;
            } else if (candidate.hasValues()) {
                doubt &= !candidate.label().matches("[\\s\\u3000]*[(（\\p{Nd}一二三四五六七].*");
                if (doubt) {
                    doubtful.add(candidate.row());
                }
            }
        }
        return doubtful;
    }

    private static int digits(RowCandidate candidate) {
        return candidate.cells().stream().mapToInt(cell -> cell.text().length()).sum();
    }
}
