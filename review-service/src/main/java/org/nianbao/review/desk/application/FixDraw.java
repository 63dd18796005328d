package org.nianbao.review.desk.application;

import java.util.Map;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.review.desk.model.SeasonDraw;
import org.nianbao.review.reviewcase.application.Deadlines;
import org.nianbao.review.reviewcase.model.ReviewTerms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes a season's draw when the season opens, or with the first report should that come earlier: seed and share do not
 * change any more, and the audit log holds the seed's hash.
 */
@Service
public class FixDraw {

    private final SeasonSeeds seeds;
    private final SeasonDraws draws;
    private final ReviewTerms terms;
    private final Deadlines deadlines;
    private final Audit audit;

    FixDraw(SeasonSeeds seeds, SeasonDraws draws, ReviewTerms terms, Deadlines deadlines, Audit audit) {
        this.seeds = seeds;
        this.draws = draws;
        this.terms = terms;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** The season's draw, fixed from now on. */
    @Transactional
    public SeasonDraw fix(int year) {
        return draws.find(year).orElseGet(() -> fixNow(year));
    }

    private SeasonDraw fixNow(int year) {
        SeasonDraw draw = SeasonDraw.of(seeds.seed(year), terms.samplingPercent(), deadlines.now());
        if (draws.enter(year, draw)) {
            audit.record(
                    Chains.season(year),
                    "inspection-draw-fixed",
                    null,
                    Map.of("commitment", draw.commitment(), "percent", draw.percent()));
        }
        return draws.find(year).orElseThrow();
    }
}
