package org.nianbao.notification.preference.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.notification.delivery.model.ChannelName;
import org.nianbao.notification.delivery.model.Way;
import org.nianbao.notification.notice.model.NoticeKind;

/**
 * What a person chose.
 *
 * @param channels by which each kind of notice is told outside the application; a kind that is not there goes by e-mail
 * @param webhook the person's own system
 * @param mobile mobile number
 */
public record Preferences(
        Map<NoticeKind, Set<ChannelName>> channels,
        @Nullable Webhook webhook,
        @Nullable String mobile) {

    /** Of somebody who chose nothing. */
    public static final Preferences NONE = new Preferences(Map.of(), null, null);

    private static final Set<ChannelName> USUAL = Set.of(ChannelName.EMAIL);

    public Preferences {
        Map<NoticeKind, Set<ChannelName>> copy = new EnumMap<>(NoticeKind.class);
        channels.forEach((kind, chosen) -> copy.put(kind, Set.copyOf(chosen)));
        channels = copy;
    }

    /**
     * The person's own system.
     *
     * @param secret shared with it; signs what is sent
     */
    public record Webhook(String url, String secret) {}

    /** The channels chosen for a kind. */
    public Set<ChannelName> channelsOf(NoticeKind kind) {
        return channels.getOrDefault(kind, USUAL);
    }

    /**
     * The ways by which this kind of notice goes. A statutory one always has one: by e-mail, if what was chosen can not
     * be used.
     *
     * @param open the channels that this system has switched on
     */
    public List<Way> ways(NoticeKind kind, String email, Set<ChannelName> open) {
        Set<ChannelName> chosen = channelsOf(kind);
        List<Way> ways = all(email, open).stream()
                .filter(way -> chosen.contains(way.channel()))
                .toList();
        boolean needed = !chosen.isEmpty() || kind.whyStatutory().isPresent();
        return ways.isEmpty() && needed ? List.of(new Way(ChannelName.EMAIL, email)) : ways;
    }

    /** All ways by which the person can be reached. */
    public List<Way> all(String email, Set<ChannelName> open) {
        List<Way> ways = new ArrayList<>(List.of(new Way(ChannelName.EMAIL, email)));
        if (webhook != null && open.contains(ChannelName.WEBHOOK)) {
            ways.add(new Way(ChannelName.WEBHOOK, webhook.url()));
        }
        if (mobile != null && open.contains(ChannelName.SMS)) {
            ways.add(new Way(ChannelName.SMS, mobile));
        }
        return List.copyOf(ways);
    }
}
