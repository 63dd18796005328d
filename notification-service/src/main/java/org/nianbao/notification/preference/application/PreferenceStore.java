package org.nianbao.notification.preference.application;

import java.time.Instant;
import org.nianbao.notification.preference.model.Preferences;

/** The store of what people chose. */
public interface PreferenceStore {

    /** What the person chose; {@link Preferences#NONE} when nothing. */
    Preferences of(String subject);

    /**
     * Replaces what the person chose.
     *
     * @param by opaque id of who changed it
     * @param at business time
     */
    void put(String subject, Preferences preferences, String by, Instant at);
}
