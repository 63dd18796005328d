package org.nianbao.notification.preference.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.preference.model.Preferences;
import org.nianbao.notification.preference.model.Preferences.Webhook;

/**
 * By which channels a person is told.
 *
 * @param open the channels that this system has switched on
 * @param webhook address of the person's own system; the secret is never shown
 */
record PreferenceView(
        String subject,
        List<KindView> kinds,
        List<ChannelName> open,
        @Nullable String webhook,
        @Nullable String mobile) {

    /**
     * How one kind of notice goes.
     *
     * @param kind as in {@code PUT}
     * @param statutory why it cannot be switched off; null when it can
     */
    record KindView(
            String kind,
            String label,
            List<ChannelName> channels,
            @Nullable String statutory) {}

    static PreferenceView of(String subject, Preferences preferences, Set<ChannelName> open) {
        Webhook webhook = preferences.webhook();
        return new PreferenceView(
                subject,
                Arrays.stream(NoticeKind.values())
                        .map(kind -> new KindView(
                                kind.code(),
                                kind.label(),
                                preferences.channelsOf(kind).stream().sorted().toList(),
                                kind.whyStatutory().orElse(null)))
                        .toList(),
                open.stream().sorted().toList(),
                webhook == null ? null : webhook.url(),
                preferences.mobile());
    }
}
