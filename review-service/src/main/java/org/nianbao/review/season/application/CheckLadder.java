package org.nianbao.review.season.application;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nianbao.review.season.model.LadderStep;
import org.springframework.stereotype.Service;

/**
 * Goes down the ladder day by day, as the tables have it: a table with two rows for one day, a rung that comes a second time or
 * one that nobody receives would send people the wrong thing for a whole season.
 */
@Service
public class CheckLadder {

    /** Days before and after the due date; beyond them the last row holds. */
    private static final int DAYS = 45;

    private final Ladder ladder;

    public CheckLadder(Ladder ladder) {
        this.ladder = ladder;
    }

    /**
     * @throws IllegalStateException naming the day and the rung
     */
    public void check() {
        Set<String> passed = new HashSet<>();
        String last = "";
        for (int daysLeft = DAYS; daysLeft >= -DAYS; daysLeft--) {
            Optional<LadderStep> rung = rung(daysLeft);
            String step = rung.map(LadderStep::step).orElse("");
            if (!step.equals(last) && !passed.add(step)) {
                throw new IllegalStateException("提醒阶梯有误：距期限" + daysLeft + "天时又到了“" + step + "”，同一档只能出现一次。");
            }
            if (rung.isPresent() && rung.get().recipientRoles().isEmpty()) {
                throw new IllegalStateException("通知接收人表有误：“" + step + "”没有接收人。");
            }
            last = step;
        }
    }

    private Optional<LadderStep> rung(int daysLeft) {
        try {
            return ladder.rung(daysLeft);
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException("提醒阶梯有误：距期限" + daysLeft + "天时有两行，或有一行读不懂。", unreadable);
        }
    }
}
