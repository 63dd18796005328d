package org.nianbao.review.season.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.review.season.model.LadderStep;

/** That the tables as they are pass is seen whenever the service starts. */
class CheckLadderTest {

    private static Optional<LadderStep> rung(String step, String... roles) {
        return Optional.of(new LadderStep(step, false, List.of(roles)));
    }

    @Test
    void passesALadderOfRanges() {
        Ladder sound = left -> left > 30 ? Optional.empty() : rung(left > 5 ? "SOON" : "LATE", "CLERK");
        assertThatCode(new CheckLadder(sound)::check).doesNotThrowAnyException();
    }

    @Test
    void refusesARungThatComesASecondTime() {
        Ladder twice = left -> rung(left == 3 ? "DUE_IN_3" : left > 0 ? "DUE_IN_7" : "LATE", "CLERK");
        assertThatThrownBy(new CheckLadder(twice)::check).hasMessageContaining("距期限2天时又到了“DUE_IN_7”");
    }

    @Test
    void refusesTwoRowsForOneDay() {
        Ladder torn = left -> {
            throw new IllegalArgumentException("hit policy UNIQUE");
        };
        assertThatThrownBy(new CheckLadder(torn)::check).hasMessageContaining("有两行");
    }

    @Test
    void refusesARungThatNobodyReceives() {
        assertThatThrownBy(new CheckLadder(left -> rung("URGING"))::check).hasMessageContaining("“URGING”没有接收人");
    }
}
