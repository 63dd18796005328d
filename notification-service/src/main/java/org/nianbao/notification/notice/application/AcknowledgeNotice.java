package org.nianbao.notification.notice.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.edge.audit.Audit;
import org.nianbao.notification.notice.model.Notice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person's confirmation to have read a notice. */
@Service
public class AcknowledgeNotice {

    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    AcknowledgeNotice(Notices notices, Audit audit, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** How a confirmation ended. */
    public sealed interface Answer permits Acknowledged, NotFound, NotYours {}

    /** The notice, with the time of the first confirmation. */
    public record Acknowledged(Notice notice) implements Answer {}

    /** There is no such notice for this reader. */
    public record NotFound() implements Answer {}

    /** The reader sees it, but it was meant for somebody else. */
    public record NotYours() implements Answer {}

    /** Only the person who was told can confirm; a second time changes nothing. */
    @Transactional
    public Answer acknowledge(UUID id, Reader reader) {
        Optional<Notice> found = notices.find(id, reader);
        if (found.isEmpty()) {
            return new NotFound();
        }
        if (!reader.subject().equals(found.get().recipient())) {
            return new NotYours();
        }
        if (found.get().acknowledgedAt() == null) {
            audit.record(found.get().filingId(), "notice-acknowledged", null, Map.of("notice", id));
        }
        notices.acknowledge(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return notices.find(id, reader).<Answer>map(Acknowledged::new).orElseGet(NotFound::new);
    }
}
