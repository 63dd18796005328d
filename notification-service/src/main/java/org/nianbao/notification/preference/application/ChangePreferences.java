package org.nianbao.notification.preference.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.nianbao.notification.preference.model.Preferences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what a person chose; it counts for the notices made from then on. */
@Service
public class ChangePreferences {

    private final PreferenceStore preferences;
    private final Clock clock;

    ChangePreferences(PreferenceStore preferences, Clock clock) {
        this.preferences = preferences;
        this.clock = clock;
    }

    /** Replaces all of it. */
    @Transactional
    public void change(String subject, Preferences chosen, String by) {
        preferences.put(subject, chosen, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
