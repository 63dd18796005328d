package org.nianbao.notification.filing.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.filing.model.Filing;

/** The store of the filings that this service knows. */
public interface Filings {

    /**
     * Keeps every other transaction about this filing waiting until this one ends, whether the filing is known yet or
     * not: so an event that comes before its filing is either kept before the filing is known, or finds it.
     */
    void lock(String filingId);

    /** The filing with this id. */
    Optional<Filing> find(String filingId);

    /** Those of these ids that are known. */
    List<Filing> findAll(Collection<String> filingIds);

    /** The filings of an agency, or of all agencies below a region; the latest dates first, at most so many. */
    List<Filing> of(@Nullable String agency, @Nullable String region, int limit);

    /** Adds the filing; false when it was known already, and then nothing changes. */
    boolean add(Filing filing);

    /** Changes dates and state of a known filing; its calendar entry gets its next number. */
    void change(Filing filing, Instant at);
}
