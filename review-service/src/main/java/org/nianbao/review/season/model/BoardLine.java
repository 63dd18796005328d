package org.nianbao.review.season.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.nianbao.review.reviewcase.model.ReviewCase;

/**
 * One filing on the board.
 *
 * @param extended whether its date was moved
 * @param returned whether it was returned and not handed in again
 * @param stuck whether whoever has it is past a deadline, or it lies nowhere for more than a day
 * @param desks the desks it lies at
 */
public record BoardLine(
        ReviewCase filing, boolean late, boolean extended, boolean returned, boolean stuck, List<BoardDesk> desks) {

    public BoardLine {
        desks = List.copyOf(desks);
    }

    /** The same line with its desks. */
    public BoardLine at(List<BoardDesk> open) {
        return new BoardLine(filing, late, extended, returned, stuck, open);
    }

    /** Whose turn it is. */
    public Owner owner() {
        if (filing.state().ended()) {
            return Owner.NOBODY;
        }
        if (filing.state().withAgency()) {
            return Owner.AGENCY;
        }
        return desks.isEmpty() ? Owner.SYSTEM : Owner.DESK;
    }

    /** Since when it is that one's turn. */
    public Instant since() {
        return desks.stream()
                .map(BoardDesk::since)
                .min(Comparator.naturalOrder())
                .orElse(filing.since());
    }

    /** Who has a filing. */
    public enum Owner {
        /** 填报单位. */
        AGENCY("填报单位"),
        /** One or more desks. */
        DESK("审核环节"),
        /** On its way between two steps: the second validation, the join of the desks, the publication. */
        SYSTEM("系统处理"),
        /** It is done. */
        NOBODY("已办结");

        private final String label;

        Owner(String label) {
            this.label = label;
        }

        /** Its Chinese name. */
        public String label() {
            return label;
        }
    }
}
