package org.nianbao.review.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Absence;

/**
 * Somebody is away, on both days and between.
 *
 * @param endedAt when it was ended before its time
 */
record AbsenceView(
        UUID id,
        String subject,
        LocalDate from,
        LocalDate to,
        @Nullable String deputy,
        String reason,
        String enteredBy,
        Instant enteredAt,
        @Nullable Instant endedAt) {

    static AbsenceView of(Absence absence) {
        return new AbsenceView(
                absence.id(),
                absence.order().subject(),
                absence.order().from(),
                absence.order().to(),
                absence.order().deputy(),
                absence.order().reason(),
                absence.by(),
                absence.at(),
                absence.endedAt());
    }
}
