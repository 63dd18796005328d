package org.nianbao.notification.preference.application;

import java.util.List;
import java.util.Optional;
import org.nianbao.notification.delivery.application.OpenChannels;
import org.nianbao.notification.delivery.application.WebhookSecrets;
import org.nianbao.notification.delivery.model.Way;
import org.nianbao.notification.notice.application.Ways;
import org.nianbao.notification.notice.model.NoticeKind;
import org.nianbao.notification.preference.model.Preferences.Webhook;
import org.nianbao.notification.recipient.model.Recipient;
import org.springframework.stereotype.Service;

/** The ways by which people are told are those they chose. */
@Service
class ChosenWays implements Ways, WebhookSecrets {

    private final PreferenceStore preferences;
    private final OpenChannels open;

    ChosenWays(PreferenceStore preferences, OpenChannels open) {
        this.preferences = preferences;
        this.open = open;
    }

    @Override
    public List<Way> of(Recipient recipient, NoticeKind kind) {
        return preferences.of(recipient.subject()).ways(kind, recipient.email(), open.names());
    }

    @Override
    public List<Way> all(Recipient recipient) {
        return preferences.of(recipient.subject()).all(recipient.email(), open.names());
    }

    @Override
    public Optional<String> secretOf(String recipient) {
        return Optional.ofNullable(preferences.of(recipient).webhook()).map(Webhook::secret);
    }
}
