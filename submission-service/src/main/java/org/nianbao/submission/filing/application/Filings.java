package org.nianbao.submission.filing.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.submission.filing.model.Filing;
import org.nianbao.submission.filing.model.FilingId;
import org.nianbao.submission.filing.model.OpenFiling;

/** The filings. */
public interface Filings {

    /** Adds the filings of agencies that have none for that year yet; those that were added. */
    Set<FilingId> add(List<OpenFiling> filings);

    /** The filing as it stands. */
    Optional<Filing> find(FilingId id);

    /** The filing, locked until the caller's transaction ends: every command and every event begins with this. */
    Optional<Filing> lock(FilingId id);

    /** Keeps a filing's new state. */
    void save(Filing filing);

    /** The filings that a query asks for, by id. */
    List<Filing> list(FilingQuery query);
}
