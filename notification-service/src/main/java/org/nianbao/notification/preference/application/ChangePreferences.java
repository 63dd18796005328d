package org.nianbao.notification.preference.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.edge.audit.Audit;
import org.nianbao.edge.audit.Chains;
import org.nianbao.notification.preference.model.Preferences;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what a person chose; it counts for the notices made from then on. */
@Service
public class ChangePreferences {

    private final PreferenceStore preferences;
    private final Audit audit;
    private final Clock clock;

    ChangePreferences(PreferenceStore preferences, Audit audit, Clock clock) {
        this.preferences = preferences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Replaces all of it. */
    @Transactional
    public void change(String subject, Preferences chosen, String by) {
        Preferences before = preferences.of(subject);
        preferences.put(subject, chosen, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(Chains.recipient(subject), "preferences-changed", Ways.of(before), Ways.of(chosen));
    }

    /**
     * What the audit log holds of a choice: no address, no number, no secret.
     *
     * @param channels by the code of the kind of notice, where something was chosen
     */
    private record Ways(Map<String, List<String>> channels, boolean webhook, boolean mobile) {

        static Ways of(Preferences chosen) {
            Map<String, List<String>> channels = new TreeMap<>();
            chosen.channels()
                    .forEach((kind, names) -> channels.put(
                            kind.code(), names.stream().map(Enum::name).sorted().toList()));
            return new Ways(channels, chosen.webhook() != null, chosen.mobile() != null);
        }
    }
}
