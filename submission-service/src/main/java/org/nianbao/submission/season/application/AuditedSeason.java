package org.nianbao.submission.season.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nianbao.submission.season.model.Freezing;
import org.nianbao.submission.season.model.Season;
import org.nianbao.submission.season.model.SeasonState;

/** What an audit entry holds of a season that exists: its dates never change. */
record AuditedSeason(
        SeasonState state,
        Instant closesAt,
        @Nullable Freezing freezing,
        @Nullable Instant closedAt) {

    static AuditedSeason of(Season season) {
        return new AuditedSeason(season.state(), season.closesAt(), season.freezing(), season.closedAt());
    }
}
