package org.nianbao.submission.agency.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency as the register holds it.
 *
 * @param aliases other names it goes by, which a report's title may use
 * @param ruleMakingPower whether it may issue 规章; null when the register does not know
 * @param active whether it still files
 */
public record Agency(
        String code,
        String name,
        List<String> aliases,
        AgencyKind kind,
        String regionCode,
        @Nullable Boolean ruleMakingPower,
        boolean active) {

    public Agency {
        aliases = List.copyOf(aliases);
    }

    /** Whether it may issue 规章: what the register knows, else what its kind tells. */
    public boolean mayMakeRules() {
        return ruleMakingPower == null ? kind.mayMakeRules() : ruleMakingPower;
    }
}
