package org.nianbao.submission.agency.model;

import java.util.List;

/**
 * An agency as the register holds it.
 *
 * @param aliases other names it goes by, which a report's title may use
 * @param ruleMakingPower whether it may issue 规章
 * @param active whether it still files
 */
public record Agency(
        String code,
        String name,
        List<String> aliases,
        AgencyKind kind,
        String regionCode,
        boolean ruleMakingPower,
        boolean active) {

    public Agency {
        aliases = List.copyOf(aliases);
    }
}
