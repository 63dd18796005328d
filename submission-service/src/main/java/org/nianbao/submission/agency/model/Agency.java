package org.nianbao.submission.agency.model;

import java.util.List;
import java.util.stream.Stream;
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

    /** The same agency under another name; the one it had becomes an alias. */
    public Agency renamed(String other) {
        List<String> names = Stream.concat(aliases.stream(), Stream.of(name))
                .filter(alias -> !alias.equals(other))
                .distinct()
                .toList();
        return new Agency(code, other, names, kind, regionCode, ruleMakingPower, active);
    }

    /** The same agency, which no longer files. */
    public Agency dissolved() {
        return new Agency(code, name, aliases, kind, regionCode, ruleMakingPower, false);
    }

    /** Every name it goes by: a filing that was opened under a former one may use the new one, and the other way round. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Whether it may issue 规章: what the register knows, else what its kind tells. */
    public boolean mayMakeRules() {
        return ruleMakingPower == null ? kind.mayMakeRules() : ruleMakingPower;
    }
}
