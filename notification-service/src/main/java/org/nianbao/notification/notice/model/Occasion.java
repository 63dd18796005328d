package org.nianbao.notification.notice.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.notification.filing.model.Filing;

/** Something that happened to a filing and that somebody must be told. */
public sealed interface Occasion
        permits Submitted,
                Returned,
                Approved,
                Published,
                Retracted,
                DueSoon,
                Overdue,
                Exempted,
                DeskOpened,
                DeskOverdue,
                Extended,
                Undelivered {

    /** Id of the event; the ids of the notices are made from it. */
    UUID eventId();

    /** The filing it happened to. */
    String filingId();

    /** What its notices are about. */
    NoticeKind kind();

    /** Who is told. */
    List<Addressee> addressees(Filing filing);

    /** What is known of the filing after it. */
    default Filing after(Filing filing) {
        return filing;
    }

    /** Whether a letter of the same run that speaks of the filing in the same way has said it already. */
    default boolean onceARun() {
        return false;
    }

    /**
     * With which others it is told in one letter; empty when it is worth a letter of its own.
     *
     * @param today the business day
     */
    default Optional<Run> run(LocalDate today) {
        return Optional.empty();
    }
}
