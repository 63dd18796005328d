package org.nianbao.notification.filing.application;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Adds the filing; false when it was known already, and then nothing changes. */
    boolean add(Filing filing);

    /** Moves the dates of a known filing. */
    void moveDates(String filingId, LocalDate submitBy, LocalDate publishBy);
}
