package org.nianbao.review.desk.application;

import org.nianbao.review.desk.model.SeasonDraw;
import org.nianbao.review.reviewcase.application.Refusal;
import org.nianbao.review.reviewcase.application.Refusal.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of a season's draw: the seed only when the season is over. */
@Service
public class ReadDraw {

    private final SeasonDraws draws;

    ReadDraw(SeasonDraws draws) {
        this.draws = draws;
    }

    @Transactional(readOnly = true)
    public PublicDraw read(int year) {
        SeasonDraw draw =
                draws.find(year).orElseThrow(() -> Refusal.of(Kind.ABSENT, "draw-not-found", year + "年度的抽查还没有确定抽签种子。"));
        return new PublicDraw(draw, draws.over(year));
    }

    /** A draw, and whether its seed may be told. */
    public record PublicDraw(SeasonDraw draw, boolean seedMayBeTold) {}
}
