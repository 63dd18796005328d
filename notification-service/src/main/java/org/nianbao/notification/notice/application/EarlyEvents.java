package org.nianbao.notification.notice.application;

import java.util.List;

/** The store of events that came before their filing. */
public interface EarlyEvents {

    /** Keeps the event until its filing is known. */
    void keep(EarlyEvent event);

    /** Takes out what was kept for a filing, in the order it came. */
    List<EarlyEvent> take(String filingId);
}
