package org.nianbao.submission.filing.application;

import java.util.List;
import java.util.UUID;
import org.nianbao.submission.filing.model.Extension;
import org.nianbao.submission.filing.model.FilingId;

/** The extensions that were granted. */
public interface Extensions {

    /** Keeps one, by the event that told of it. */
    void add(UUID event, FilingId id, Extension extension);

    /** All of a filing, oldest first. */
    List<Extension> of(FilingId id);
}
