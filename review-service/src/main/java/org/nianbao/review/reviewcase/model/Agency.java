package org.nianbao.review.reviewcase.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register says about an agency.
 *
 * @param ruleMakingPower whether it may issue 规章; null when the register has not said
 */
public record Agency(
        String code,
        String name,
        List<String> aliases,
        String kind,
        boolean active,
        @Nullable Boolean ruleMakingPower) {

    /** Kinds that may issue 规章 as far as the kind tells; of a vertical system nobody can tell, and it is not accused. */
    private static final Set<String> RULE_MAKERS =
            Set.of("PREFECTURE_GOVERNMENT", "PROVINCE_GOVERNMENT", "VERTICAL_SYSTEM");

    public Agency {
        aliases = List.copyOf(aliases);
    }

    /** Whether it may issue 规章: what the register knows, else what its kind tells. */
    public boolean mayMakeRules() {
        return ruleMakingPower == null ? RULE_MAKERS.contains(kind) : ruleMakingPower;
    }
}
