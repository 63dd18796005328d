package org.nianbao.review.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nianbao.review.desk.model.Absence;

/** The book of who is away. */
public interface Absences {

    void enter(Absence absence);

    Optional<Absence> find(UUID id);

    /** Ends one before its time. */
    void end(UUID id, String by, Instant at);

    /** The absence of a person on a day. */
    default Optional<Absence> of(String subject, LocalDate day) {
        return overlapping(subject, day, day);
    }

    /** One of the person that has a day in common with these, both counted. */
    Optional<Absence> overlapping(String subject, LocalDate from, LocalDate to);

    /** Everybody who is away on a day. */
    List<Absence> on(LocalDate day);

    /**
     * The latest first.
     *
     * @param authority only of people all of whose seats lie where this person is the authority, and the person's own; null
     *     for everybody
     */
    List<Absence> list(@Nullable String subject, @Nullable String authority, @Nullable After after, int limit);

    /** Whether every seat of a person lies in a region where the other is the authority. */
    boolean seatsWithin(String subject, String authority);

    /** The key of the last row of the page before. */
    record After(LocalDate from, UUID id) {}
}
