package org.nianbao.notification.filing.application;

import java.util.List;
import org.nianbao.notification.filing.model.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a filing known and tells those who waited for it. */
@Service
public class RecordFiling {

    private final Filings filings;
    private final List<FilingListener> listeners;

    RecordFiling(Filings filings, List<FilingListener> listeners) {
        this.filings = filings;
        this.listeners = listeners;
    }

    /** Adds the filing; a second time changes nothing, since its dates may have moved meanwhile. */
    @Transactional
    public void record(Filing filing) {
        filings.lock(filing.id());
        if (filings.add(filing)) {
            listeners.forEach(listener -> listener.known(filing.id()));
        }
    }
}
