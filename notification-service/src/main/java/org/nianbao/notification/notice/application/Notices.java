package org.nianbao.notification.notice.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.notification.notice.model.Notice;
import org.nianbao.notification.notice.model.NoticeState;

/** The store of notices. */
public interface Notices {

    /** Whether notices were made for this event already. */
    boolean announced(UUID eventId);

    /** Adds a notice. */
    void add(Notice notice);

    /** The notice with this id, if the reader may see it. */
    Optional<Notice> find(UUID id, Reader reader);

    /** The notices with these ids, in the order in which they were made. */
    List<Notice> all(Collection<UUID> ids);

    /** Keeps every other transaction from settling these notices until this one ends. */
    void lock(Collection<UUID> ids);

    /** The next notices, newest first. */
    List<Notice> page(NoticeQuery query, Reader reader);

    /** Says how far the telling is. */
    void changeState(UUID id, NoticeState state);

    /** Keeps the first time at which the person confirmed to have read it. */
    void acknowledge(UUID id, Instant at);
}
