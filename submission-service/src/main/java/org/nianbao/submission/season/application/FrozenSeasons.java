package org.nianbao.submission.season.application;

import java.util.Optional;
import org.nianbao.submission.filing.model.Refusal;
import org.springframework.stereotype.Component;

/**
 * What a frozen season refuses agencies: saving drafts, submitting, withdrawing, opening corrections. The season is read,
 * not locked: thousands file at once, and what was under way when the season froze may still commit.
 */
@Component
public class FrozenSeasons {

    private static final Refusal FROZEN = new Refusal("season-frozen", "这个年度的填报工作已经冻结，暂时不能保存、提交、撤回或更正；恢复填报后请再试。");

    private final Seasons seasons;

    FrozenSeasons(Seasons seasons) {
        this.seasons = seasons;
    }

    /** Why an agency may change nothing now; empty when it may. */
    public Optional<Refusal> refusal(int year) {
        return seasons.isFrozen(year) ? Optional.of(FROZEN) : Optional.empty();
    }
}
