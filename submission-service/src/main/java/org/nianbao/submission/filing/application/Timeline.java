package org.nianbao.submission.filing.application;

import java.util.Collection;
import java.util.List;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.TimelineEntry;

/** What happened to a filing, in order. */
public interface Timeline {

    /** Adds a line. */
    void add(FilingId id, TimelineEntry entry);

    /** Adds the same line to many filings. */
    void addAll(Collection<FilingId> ids, TimelineEntry entry);

    /** All lines of a filing, oldest first. */
    List<TimelineEntry> of(FilingId id);
}
